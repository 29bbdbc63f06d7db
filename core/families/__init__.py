"""How the architectures of one family are drawn, whatever their depth."""
