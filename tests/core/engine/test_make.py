from core.call import call
from core.engine.make import made


def test_calls_are_made_from_the_inside_out(keras):
    x = keras.ops.convert_to_tensor([[-2.0, 0.0, 3.0]])
    penalty = call("regularizers.L2", l2=0.5)
    dense = call("layers.Dense", units=1, kernel_initializer="ones", kernel_regularizer=penalty)
    layer = made(dense.named("head"))
    assert layer.name == "head"
    assert float(layer(x)[0, 0]) == 1
    assert float(layer.losses[0]) == 1.5
    step = call("layers.Activation", activation="relu").on(call("ops.sign", x))
    assert made(step).numpy().tolist() == [[0, 0, 1]]
    added = call("layers.Add").on([x, call("ops.sign", x)])
    assert made(added).numpy().tolist() == [[-3, 0, 4]]
