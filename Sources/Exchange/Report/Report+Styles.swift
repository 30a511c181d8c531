extension Report {
  /// Black on white, so that a copier keeps all of it; nothing is said by colour.
  static let styles = """
    @page { size: A4; margin: 18mm 15mm 20mm; }
    * { box-sizing: border-box; }
    body { margin: 0; background: #fff; color: #000; font: 10.5pt/1.4 "Liberation Serif", "Times New Roman", serif; }
    main { max-width: 180mm; margin: 0 auto; padding: 8mm 4mm; }
    header { text-align: center; border-bottom: 3px double #000; padding-bottom: 3mm; margin-bottom: 6mm; }
    header p { margin: 0; }
    header .office { font-size: 14pt; font-weight: bold; }
    h1 { font-size: 14pt; text-align: center; text-transform: uppercase; margin: 0; }
    .period { text-align: center; margin: 0 0 6mm; font-size: 12pt; }
    h2 { font-size: 11.5pt; margin: 6mm 0 2mm; break-after: avoid; }
    section p { margin: 0 0 2mm; }
    table { border-collapse: collapse; width: calc(100% - 2px); margin: 0 1px 2mm; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 1px solid #444; padding: 1mm 1.5mm; text-align: left; vertical-align: top;
      overflow-wrap: break-word; }
    th { border-bottom: 2px solid #000; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .register table { font-size: 7.5pt; line-height: 1.25; }
    .register th, .register td { padding: 0.6mm 0.8mm; }
    .whole { white-space: nowrap; }
    svg { display: block; width: 100%; height: auto; margin: 0 0 2mm; break-inside: avoid; }
    svg text { font: 11px "Liberation Sans", Arial, sans-serif; fill: #000; }
    .signature { margin: 10mm 0 0 55%; break-inside: avoid; }
    .signature p { margin: 0; }
    .signature .room { height: 20mm; }
    .signature .signer { font-weight: bold; text-decoration: underline; }
    footer { margin-top: 8mm; border-top: 1px solid #000; font-size: 8.5pt; }
    @media print { main { max-width: none; padding: 0; } }
    @media (max-width: 120mm) { table { font-size: 8pt; } main { overflow-x: auto; } }
    """
}
