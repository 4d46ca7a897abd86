"""A keyboard-only terminal coach for the preliminary-medicine year."""

__version__ = "0.1.0"
