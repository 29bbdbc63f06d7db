"""Run every benchmark and print its figures beside what is promised."""

import json
import os
import subprocess
import sys
from functools import partial

from tests.benchmarks.measure import ROOT, fresh, interleaved, load, median

RUNS = int(os.environ.get("BENCH_RUNS", "7"))


def first_paint():
    figures = interleaved(
        RUNS,
        bare=lambda: fresh("tests.benchmarks.bare_window"),
        briques=lambda: fresh("tests.benchmarks.briques_window", "paint"),
        network=lambda: fresh("tests.benchmarks.briques_window", "network"),
    )
    bare, briques = median(figures["bare"]), median(figures["briques"])
    print(f"first paint: {briques:.3f} s, bare PySide6 window {bare:.3f} s: "
          f"{briques / bare:.2f}× (promised ≤ 1.5×); "
          f"the network on screen after {median(figures['network']):.3f} s")  # fmt: skip


def warm():
    figures = interleaved(3, warm=lambda: fresh("tests.benchmarks.briques_window", "ready"))
    print(f"engine warm {median(figures['warm']):.2f} s after launch (promised ≤ 6 s)")


def first_metric(template):
    module = "tests.benchmarks.first_metric"
    figures = interleaved(
        3,
        warm=lambda: fresh(module, "warm", template),
        cold=lambda: fresh(module, "cold", template),
    )
    hot, cold = median(figures["warm"]), median(figures["cold"])
    print(f"{template}: Train → first metric {hot:.3f} s warm (promised ≤ 0.3 s), "
          f"{cold:.2f} s cold: {cold / hot:.0f}× sooner (promised ≥ 10×)")  # fmt: skip


def last_json(module, *arguments):
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "TF_CPP_MIN_LOG_LEVEL": "3"}
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=180, check=True,
    )  # fmt: skip
    return json.loads(done.stdout.splitlines()[-1])


def lateness(template):
    figures = last_json("tests.benchmarks.lateness", template)
    for phase in ("launch to first epoch", "training"):
        late = figures[phase]
        print(f"{template}, {phase}: event loop late p50 {late['p50']:.1f} ms, "
              f"p99 {late['p99']:.1f} ms, max {late['max']:.1f} ms, n {late['n']} "
              "(promised while training p99 ≤ 4 ms, max ≤ 16 ms)")  # fmt: skip


def editing():
    figures = last_json("tests.benchmarks.editing")
    print(f"20 bricks: inference {figures['infer']:.3f} ms (promised ≤ 1 ms); "
          f"an edit on screen {figures['edit on screen']:.1f} ms, "
          f"worst {figures['worst edit']:.1f} ms (promised ≤ 16 ms), "
          f"the inspector's figures after {figures['inspector too']:.1f} ms")  # fmt: skip


def training():
    module = "tests.benchmarks.training"
    names = ("tiny-engine", "tiny-numpy", "tiny-fit", "maps-engine", "maps-numpy",
             "digits-engine", "digits-fit")  # fmt: skip
    figures = interleaved(3, **{name: partial(fresh, module, name) for name in names})
    tiny, hand, fit, maps, hand_maps, images, plain = (median(figures[name]) for name in names)
    print(f"2-4-2-1: {tiny:,.0f} steps/s: {tiny / hand:.1f}× a NumPy loop (promised ≥ 10×), "
          f"{tiny / fit:,.0f}× a beginner's fit (promised ≥ 1,000×)")  # fmt: skip
    print(f"2-4-2-1 with a map of every neuron after every epoch: {maps:,.0f} epochs/s: "
          f"{maps / hand_maps:.1f}× a NumPy loop (promised ≥ 1.2×)")  # fmt: skip
    print(f"cnn-digits: {images:,.0f} images/s: {images / plain:.2f}× fit (promised ≥ 1×)")


def main():
    print(f"machine: {load()}")
    first_paint()
    warm()
    for template in ("mlp-circles", "cnn-digits"):
        first_metric(template)
        lateness(template)
    editing()
    training()
    print(f"machine: {load()}")


if __name__ == "__main__":
    main()
