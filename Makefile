# What one does with Loket. `make help` lists it.

PREFIX ?= /usr/local

release := .build/release/loket
debug   := .build/debug/loket
sources := $(shell find Sources -type f) Package.swift

to_build := libncurses-dev libsqlite3-dev libsodium-dev
to_test  := $(to_build) libvterm-dev tmux sqlite3 age python3

# A crashed test must end the run, not leave it waiting for a backtrace.
export SWIFT_BACKTRACE = enable=no

.DEFAULT_GOAL := help
.PHONY: run test check torture bench bench-million review-figures suggestion-figures install install-shared uninstall-shared format clean help

run: $(release) ## open the workstation on sample data
	@$(release) demo

test: ## build and run all tests
	@packaging/need-swift
	@packaging/need $(to_test)
	swift build --build-tests
	timeout --kill-after=10 900 swift test --skip-build --disable-xctest

check: ## all that must hold before a change goes in; the tests come last
	@packaging/need-swift
	@packaging/need $(to_test)
	swift format lint --strict --recursive Sources Tests Package.swift
	swift build --build-tests
	@packaging/docs-fresh $(debug)
	timeout --kill-after=10 900 swift test --skip-build --disable-xctest

torture: ## harm the program in every way for up to ten minutes (TIMES=10 for ten times that)
	@packaging/need-swift
	@packaging/need $(to_test) strace
	swift build --build-tests
	Tests/Torture/run "$(CURDIR)/$(debug)" $(TIMES)

bench: $(release) ## time the program beside the bare limit
	@packaging/need $(to_test)
	Benchmarks/run $(release) .build/bench.json --runs 3 --keys 200

bench-million: $(release) ## the same up to a million complaints, for docs/performance-figures.md (about half an hour)
	@packaging/need $(to_test)
	Benchmarks/run $(release) .build/bench-million.json --page docs/performance-figures.md \
	  --sizes 1000,10000,100000,1000000

review-figures: ## measure the review on the labelled answers
	swift run loket-review-figures > docs/review-figures.md
	@cat docs/review-figures.md

suggestion-figures: ## measure what is proposed on the labelled complaints
	swift run loket-suggestion-figures > docs/suggestion-figures.md
	@cat docs/suggestion-figures.md

install: $(release) ## install below PREFIX (and DESTDIR)
	install -D -m 0755 $(release) "$(DESTDIR)$(PREFIX)/bin/loket"
	install -D -m 0644 -t "$(DESTDIR)$(PREFIX)/share/doc/loket" README.md LICENSE CHANGELOG.md

install-shared: $(release) ## install for several accounts that share one store (as root)
	packaging/install-shared $(release)

uninstall-shared: ## take that away again; the store stays
	packaging/uninstall-shared

format: ## format the sources in place
	swift format --in-place --recursive Sources Tests Package.swift

clean: ## remove what was built
	rm -rf .build

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 16

# A newer compiler may warn about more than this one does; that must not keep anyone from running Loket.
$(release): $(sources)
	@packaging/need-swift
	@packaging/need $(to_build)
	LOKET_WARNINGS=allowed swift build -c release --static-swift-stdlib --product loket
	@touch $@
