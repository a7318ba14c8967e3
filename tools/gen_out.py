# SPDX-License-Identifier: Apache-2.0
"""Output of the generators: a file that did not change keeps its time, so that nothing is compiled for nothing."""
import io
import os


class Output(io.StringIO):
    """As open(path, "w"), but writes only what differs from the file that is there."""
    def __init__(self, path):
        super().__init__()
        self.path = path

    def __exit__(self, kind, *rest):
        text = self.getvalue()
        super().__exit__(kind, *rest)
        if kind:
            return
        if os.path.exists(self.path):
            with open(self.path, encoding="utf-8") as f:
                if f.read() == text:
                    return
        with open(self.path, "w", encoding="utf-8") as f:
            f.write(text)
