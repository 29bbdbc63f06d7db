"""The Briques window: prints the seconds from its start to its first paint, or to a later moment.

As light as main.py, which the engine's process imports again: all else is in clock.py.
"""

if __name__ == "__main__":
    from tests.benchmarks.clock import main

    main()
