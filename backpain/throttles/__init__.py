"""How much one address or one person may send in a while. See docs/adr/0022."""
