"""An empty PySide6 window: prints the seconds from its start to its first paint."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Bare(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic() - float(sys.argv[1]))
        QTimer.singleShot(0, self.leave)

    def leave(self):
        self.close()
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication([])
    window = Bare()
    window.resize(1440, 900)
    window.show()
    app.exec()
