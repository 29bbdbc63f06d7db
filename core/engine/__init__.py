"""The only place that imports Keras: building, training, looking inside, exporting.

    worker      the spawned process: orders in, events out
    inline      the same work in the process at hand, for the command line
    workshop    answers orders with the models in hand
    train       one training, a compiled call at a time
    loop        the one file that touches TensorFlow: compiled steps, gradients, devices
    build       Network → Keras model; weights in and out
    look        predictions, decision maps, kernels
    features    hand-made and learned maps of one image
    export      .keras files; proof: the fresh process that reads them back

Nothing here is imported by the window but `worker`, which imports Keras only once it runs.
"""
