"""The only place that imports Keras: building, training, looking inside, exporting.

    worker      the spawned process: orders in, events out
    inline      the same work in the process at hand, for the command line
    workshop    answers orders with the models in hand
    train       one training, a compiled call at a time; prepare: what must hold before it
    pace        how much and how often; teller: what a training tells
    loop        the one file that touches TensorFlow: compiled steps, gradients, devices
    build       Network → Keras model, weights in and out; check: does Keras agree with core.infer
    look        predictions, decision maps, what data look like
    features    hand-made and learned maps of one image, kernels
    export      .keras files; proof: the fresh process that reads them back
    start       the import of Keras; warmup: the first training, on nothing
    devices     what it runs on; failure: exceptions in one sentence

Nothing here is imported by the window but `worker`, which imports Keras only once it runs.
"""
