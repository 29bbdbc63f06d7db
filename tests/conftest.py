"""For all tests: no window on anybody's screen, unless they bring a screen of their own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
