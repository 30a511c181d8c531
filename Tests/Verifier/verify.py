#!/usr/bin/env python3
"""Verifies a Loket store by docs/file-format.md alone: the chain, the words, and seals.

    verify.py STORE [--public-key FILE_OR_TEXT [--seals FILE]]

Standard library only; the store is opened read-only. Prints one line for each thing found wrong, then
"ok N HEAD" or "not ok"; the exit status is 0, 1 for something wrong, 2 for a wrong call.
"""
import hashlib
import json
import os
import sqlite3
import sys
import uuid


def field(data):
    return len(data).to_bytes(4, "big") + data


def number(value):
    return field(value.to_bytes(8, "big", signed=True))


def check_chain(db, desk):
    """Follows the chain; returns the problems and the digests by sequence."""
    problems, digests, seals = [], {}, []
    former, expected = bytes(32), 1
    rows = db.execute(
        "SELECT sequence, recorded_at, occurred_at, officer, subject_kind, subject_key, kind, action,"
        " action_index, CAST(facts AS BLOB), words, salt, words_digest, digest FROM journal ORDER BY sequence")
    for (sequence, recorded, occurred, officer, subject_kind, subject_key, kind, action, index, facts,
         words, salt, words_digest, digest) in rows:
        if sequence != expected:
            problems.append(f"missing {expected}" if sequence > expected else f"order {sequence}")
        expected = sequence + 1
        if words is not None and hashlib.sha256((salt or b"") + words).digest() != words_digest:
            problems.append(f"words {sequence}")
        due = hashlib.sha256(
            field(b"loket1") + field(former) + field(desk) + number(sequence) + number(recorded)
            + number(occurred) + field(officer or b"") + number(subject_kind) + field(subject_key)
            + field(kind.encode("utf-8", "surrogateescape")) + field(action) + number(index) + field(facts)
            + field(words_digest)).digest()
        if due != digest:
            problems.append(f"changed {sequence}")
        former = digests[sequence] = digest
        if kind == "sealed":
            seals.append(json.loads(facts)["seal"])
    return problems, digests, seals


# Ed25519 by RFC 8032, for checking only.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def unpack(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * ROOT % P
    if y >= P or x * x % P != square:
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def add(p, q):
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point, scalar = add(point, point), scalar >> 1
    return result


BASE = unpack((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(public, message, signature):
    a, r = unpack(public), unpack(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    p, q = times(s, BASE), add(r, times(k, a))
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


def check_seals(seals, desk, digests, public):
    problems, key = [], hashlib.sha256(public).digest()[:8]
    last = max(digests, default=0)
    for seal in sorted(seals, key=lambda seal: seal["sequence"]):
        sequence = seal["sequence"]
        message = (field(b"loketseal1") + field(desk) + number(sequence) + field(bytes.fromhex(seal["digest"]))
                   + number(seal["at"]) + field(key))
        if seal["key"] != key.hex() or not is_signed(public, message, bytes.fromhex(seal["signature"])):
            problems.append(f"unsigned {sequence}")
        elif sequence > last:
            problems.append(f"cut {sequence}")
        elif digests.get(sequence) != bytes.fromhex(seal["digest"]):
            problems.append(f"sealed {sequence}")
    return problems


def main(arguments):
    if len(arguments) not in (1, 3, 5):
        print(__doc__, file=sys.stderr)
        return 2
    options = dict(zip(arguments[1::2], arguments[2::2]))
    db = sqlite3.connect(f"file:{arguments[0]}?mode=ro", uri=True)
    db.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
    desk = db.execute("SELECT value FROM store WHERE key = 'desk'").fetchone()[0]
    problems, digests, seals = check_chain(db, desk)
    key = options.get("--public-key")
    if key:
        text = open(key).read() if os.path.exists(key) else key
        if "--seals" in options:
            lines = [json.loads(line) for line in open(options["--seals"]) if line.strip()]
            seals = [line for line in lines if uuid.UUID(line["desk"]).bytes == desk]
        problems += check_seals(seals, desk, digests, bytes.fromhex(text.split()[1]))
    for problem in problems:
        print(problem)
    last = max(digests, default=0)
    print("not ok" if problems else f"ok {last} {digests[last].hex() if last else ''}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
