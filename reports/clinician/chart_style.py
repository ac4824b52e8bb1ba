"""The style of a chart on paper that no browser prints."""

# WeasyPrint applies no outside styles to a drawing.
PRINTED_CHART_STYLE = """
path { fill: none }
.chart-grid { stroke: #bbb; stroke-dasharray: 2 3 }
.chart-label { fill: #333; font-size: 12px }
.chart-line { stroke: #1f4e5f; stroke-width: 3 }
.chart-marks { stroke: #8fb0ba; stroke-linecap: round; stroke-width: 6 }
.chart-flare { fill: #eee; stroke: #666; stroke-dasharray: 3 3 }
.chart-ranges { stroke: #8fb0ba; stroke-width: 3 }
.chart-sessions { stroke: #333; stroke-width: 2 }
"""
