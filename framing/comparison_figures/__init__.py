"""Tables of a comparison -> matplotlib Figures and their descriptions in words; computes nothing but positions."""
