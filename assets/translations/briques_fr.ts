<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>briques</name>
    <message>
      <location filename="../../core/layers/rescaling.py" />
      <source>1/255 brings pixels into 0…1, where learning is easiest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/up_sampling2d.py" />
      <source>2 makes each pixel two pixels high and wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/log_cosh.py" />
      <source>A Huber loss without a threshold to choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A block has one way in and one way out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A block is expanded before it is built.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A block repeats 1 to 1,000 times. Received: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/network.py" />
      <source>A brick's name is letters, digits and _. Received: {id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/circle.py" />
      <source>A disc inside a ring: no straight line parts them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/gru.py" />
      <location filename="../../core/layers/lstm.py" />
      <source>A gate opens from 0 to 1: sigmoid gives just that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/pooling.py" />
      <source>A larger window forgets more precisely where something was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>A larger window sees larger patterns and costs more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/templates/mlp_circles.py" />
      <source>A line cannot part two circles; a few neurons together can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/max_pooling1d.py" />
      <source>A longer window forgets more precisely when something was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <source>A longer window sees longer patterns and costs more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A network of its own, used as one brick.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>A sigmoid made of three straight lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>A slower tanh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>A smooth ReLU, never quite 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>A smooth ReLU, weighted by the normal distribution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>A smooth ReLU: z times its own sigmoid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>A squeezing one, like tanh, keeps the state from growing step after step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/activation.py" />
      <source>A step has no slope: what comes before it cannot learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adam.py" />
      <source>AMSGrad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/main_window.py" />
      <source>About Briques</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <location filename="../../core/layers/conv1d.py" />
      <location filename="../../core/layers/conv2d.py" />
      <location filename="../../core/layers/dense.py" />
      <location filename="../../core/layers/depthwise_conv2d.py" />
      <location filename="../../core/layers/separable_conv2d.py" />
      <location filename="../../core/recurrence.py" />
      <source>Activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/gru.py" />
      <location filename="../../core/layers/lstm.py" />
      <source>Activation of the gates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/lamb.py" />
      <source>Adam for very large batches: each layer moves in proportion to its own weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adamw.py" />
      <source>Adam that also pulls every weight a little towards 0 at each step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adamax.py" />
      <source>Adam that divides by the largest recent gradient: calmer where gradients are rare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/nadam.py" />
      <source>Adam that looks where its momentum leads before judging the slope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <source>Added to the variance, so that a constant channel is not divided by 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/layer_normalization.py" />
      <source>Added to the variance, so that equal channels are not divided by 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/add.py" />
      <source>Adds branches number by number: a shortcut past the bricks between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Always positive, grows very fast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>An ELU scaled so that layers keep mean 0 and variance 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Answer at every step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/categorical_hinge.py" />
      <source>Asks the true class to lead by a margin, then stops caring: support vector machines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/average.py" />
      <source>Averages branches number by number: several opinions, one answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/global_average_pooling2d.py" />
      <source>Averages each whole map to one number: how much of its pattern there is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/average_pooling2d.py" />
      <source>Averages each window and shrinks the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/global_average_pooling1d.py" />
      <source>Averages the whole sequence to one number a channel, whatever its order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Batch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/activation.py" />
      <source>Bends what comes in: without a bend, stacked layers stay one straight line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/up_sampling2d.py" />
      <source>Between the pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <location filename="../../core/layers/conv2d.py" />
      <location filename="../../core/layers/dense.py" />
      <location filename="../../core/layers/depthwise_conv2d.py" />
      <location filename="../../core/layers/multi_head_attention.py" />
      <location filename="../../core/layers/separable_conv2d.py" />
      <location filename="../../core/recurrence.py" />
      <source>Bias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/binary_crossentropy.py" />
      <source>Binary cross-entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/binary_focal_crossentropy.py" />
      <source>Binary focal cross-entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <source>Blurs the moons until they overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/generated.py" />
      <source>Blurs the rule: beyond a point nobody can answer everything right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>Breast cancer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <source>Brings each channel to mean 0 and variance 1 over the batch: steadier learning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/layer_normalization.py" />
      <source>Brings the channels of each place to mean 0 and variance 1, whatever the batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Briques project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/main_window.py" />
      <source>Briques: learn deep learning by building networks brick by brick. Free software under the MIT licence; TensorFlow, Keras, Qt, matplotlib, scikit-learn and scikit-image do the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/main_window.py" />
      <source>Build</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/categorical_crossentropy.py" />
      <source>Categorical cross-entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <location filename="../../gui/status_bar.py" />
      <source>Changes not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/circle.py" />
      <source>Circle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/notice.py" />
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <source>Closer to 1 averages over more batches; lower follows the last ones sooner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Closer to 1, the direction is the mean of more past gradients.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Closer to 1, the size of the steps follows more past gradients.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/zero_padding2d.py" />
      <source>Columns left and right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Convolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Core</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Decay of the mean β₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/lion.py" />
      <source>Decay of the momentum β₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Decay of the squares β₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adadelta.py" />
      <location filename="../../core/optimizers/rmsprop.py" />
      <source>Decay ρ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <source>Dense sees only the last axis of {shape}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>Diabetes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <location filename="../../core/sliding.py" />
      <source>Dilation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/rmsprop.py" />
      <source>Divides each gradient by its recent size, so that steep and flat weights move alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Dropout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Dropout of the input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Dropout of the state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Duplicate {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/zero_padding2d.py" />
      <source>Each column of zeros makes the image one pixel wider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Each head looks for another relation between the places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/zero_padding2d.py" />
      <source>Each row of zeros makes the image one pixel higher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>Embedding reads a row of word numbers. Received: {shape}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>Engine ready: {device}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>Engine warming up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>English or French</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/up_sampling2d.py" />
      <source>Enlarges the maps: the way back from small maps to an image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/huber.py" />
      <source>Errors beyond it count in proportion, no longer squared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/mean_squared_error.py" />
      <source>Errors twice as large cost four times as much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/muon.py" />
      <source>Evens out the step of each weight matrix, so that no direction is forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/mean_absolute_error.py" />
      <source>Every unit of distance costs the same: a few wild values hardly matter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/huber.py" />
      <source>Exact on small errors, patient with wild values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <location filename="../../core/generated.py" />
      <source>Examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/xor.py" />
      <source>Exclusive or</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/registry.py" />
      <source>Expected one of {known}. Received: {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Export the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Export the trained model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Exported to {path}. Loaded again by plain Keras: its answers to {n} examples differ by {difference} at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Exporting to {path}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/rescaling.py" />
      <location filename="../../core/layers/up_sampling2d.py" />
      <source>Factor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/main_window.py" />
      <source>Features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <location filename="../../core/layers/conv2d.py" />
      <location filename="../../core/layers/separable_conv2d.py" />
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/binary_focal_crossentropy.py" />
      <source>Focus γ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/ftrl.py" />
      <source>For linear models with very many inputs: useless weights become exactly 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/activation.py" />
      <source>Function</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adam.py" />
      <source>Gives each weight its own step, from the mean and size of its gradients.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>Gives each word, named by its number, a vector that is learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>HDL cholesterol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/digits.py" />
      <source>Handwritten digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Heads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/dropout.py" />
      <source>Hides numbers at random in training, so that the network relies on none alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Hides this share of the inputs in training, so that none is relied on alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Hides this share of the looks in training, so that none is relied on alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Hides this share of the state in training; makes a step slower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/categorical_hinge.py" />
      <source>Hinge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Hold after the batch in hand (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>How far has the disease advanced a year later? Ten measures of each patient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <source>How far the points scatter round the curve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>How long, in which portions, tested on what, from which dice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>How many different words there are: one row of the table each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/separable_conv2d.py" />
      <source>How many mixtures of the channels to make: one map each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <source>How many patterns to look for: one kernel each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv2d.py" />
      <source>How many patterns to look for: one map and one kernel each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>How many times all the training examples are seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>How wrong an answer is: L(θ; x).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>How θ moves to make the loss smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/huber.py" />
      <source>Huber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>In {block}: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <location filename="../../gui/build/edits.py" />
      <source>Insert {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>Irises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>Is a tumour malignant? Thirty measures of its cells' nuclei.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/activation.py" />
      <source>Its curve decides what is let through, squeezed or cut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/muon.py" />
      <location filename="../../core/optimizers/rmsprop.py" />
      <location filename="../../core/optimizers/sgd.py" />
      <source>Keeps some of the last step's speed, to roll through dips.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/maximum.py" />
      <source>Keeps the largest of the branches, number by number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/global_max_pooling2d.py" />
      <source>Keeps the strongest answer of each whole map: whether its pattern is there at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/max_pooling1d.py" />
      <source>Keeps the strongest answer of each window and shortens the sequence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/max_pooling2d.py" />
      <source>Keeps the strongest answer of each window and shrinks the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adamw.py" />
      <location filename="../../core/optimizers/muon.py" />
      <source>Keeps the weights small: a smoother answer that fits the noise less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Keeps what is positive, cuts the rest to 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Keras model (*.keras)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <location filename="../../core/sliding.py" />
      <source>Kernel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>Kernels per channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/ftrl.py" />
      <source>L1 strength λ₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/ftrl.py" />
      <source>L2 strength λ₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>LDL cholesterol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Larger steps learn faster, until they overshoot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/flatten.py" />
      <source>Lays all the values out in one row, so that a Dense brick can take them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/reshape.py" />
      <source>Lays the same values out in another shape, in the same order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Learning rate η</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Let the network learn from the data (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <location filename="../../core/layers/layer_normalization.py" />
      <source>Lets each channel learn another mean than 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <location filename="../../core/layers/layer_normalization.py" />
      <source>Lets each channel learn another spread than 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <location filename="../../core/layers/conv2d.py" />
      <source>Lets each filter move its threshold; one parameter a filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/depthwise_conv2d.py" />
      <source>Lets each map move its threshold; one parameter a map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/separable_conv2d.py" />
      <source>Lets each mixture move its threshold; one parameter a filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Lets each place of the sequence look at all the others and take what it needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Lets each projection move its threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <source>Lets each unit move its threshold; one parameter a unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Lets each weighted sum move its threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Light or dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Like ReLU, but lets a little of the negative through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Like ReLU, with a smooth negative side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/log_cosh.py" />
      <source>Log-cosh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Longer keys compare more finely, with more parameters to learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>Longer vectors can tell more shades of meaning, with more parameters to learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/separable_conv2d.py" />
      <source>Looks at each channel by itself, then mixes them: a convolution in two cheap steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/sgd.py" />
      <source>Looks where the momentum leads before judging the slope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>MACs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/templates/mlp_circles.py" />
      <source>MLP on circles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adadelta.py" />
      <source>Makes each step about as large as the last ones, whatever the size of the gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/mean_absolute_error.py" />
      <source>Mean absolute error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/mean_squared_error.py" />
      <source>Mean squared error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <source>Memory of the averages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/muon.py" />
      <location filename="../../core/optimizers/rmsprop.py" />
      <location filename="../../core/optimizers/sgd.py" />
      <source>Momentum μ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <source>Moons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/dropout.py" />
      <source>More hides more in training: less learning by heart, but slower learning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>More kernels look for more patterns in each channel by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <source>More of them show the curve more clearly and make an epoch longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/generated.py" />
      <source>More of them show the rule more clearly and make an epoch longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <source>More units can draw finer shapes, with more parameters to learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>More units remember more of what was read, with more parameters to learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Move {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/rescaling.py" />
      <source>Moves every number; −1 after a factor of 1/127.5 gives −1…1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/lion.py" />
      <source>Moves every weight by the same amount, in the direction of its recent gradients.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multiply.py" />
      <source>Multiplies branches number by number: one opens or closes the other, like a gate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/rescaling.py" />
      <source>Multiplies every number by one factor and adds one shift: pixels 0…255 to 0…1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/sgd.py" />
      <source>Nesterov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adam.py" />
      <source>Never lets a step grow again once gradients were large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>No multiplications.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>No parameters: nothing to learn here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <location filename="../../core/datasets/sine.py" />
      <location filename="../../core/generated.py" />
      <source>Noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Normalisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>Not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>OD280/OD315 of the diluted wine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/input.py" />
      <source>One example of the data enters here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>One step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>One value here sees the whole input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>One value here sees {field} of the input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <source>One wave, measured with errors: the network has to find the curve behind them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Open a project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/xor.py" />
      <source>Opposite corners belong together: one neuron alone cannot learn it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Optimiser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>Output size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <location filename="../../core/sliding.py" />
      <source>Padding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>Parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Passes the sum on unchanged: a linear model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/reg_plane.py" />
      <source>Plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Pooling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/ftrl.py" />
      <source>Pulls every weight towards 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/binary_crossentropy.py" />
      <source>Punishes a confident wrong answer to a yes-or-no question hardest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/categorical_crossentropy.py" />
      <source>Punishes giving the true class a low probability; for two classes or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/zero_padding2d.py" />
      <source>Puts a border of zeros round the image, so that windows reach its edges.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/concatenate.py" />
      <source>Puts the channels of all branches side by side and forgets nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/separable_conv2d.py" />
      <source>ReLU keeps only where the mixture is found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/depthwise_conv2d.py" />
      <source>ReLU keeps only where the pattern is found in its channel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <location filename="../../core/layers/conv2d.py" />
      <source>ReLU keeps only where the pattern is found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>ReLU that stops growing at 6.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Read backwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/simple_rnn.py" />
      <source>Reads a sequence step by step and carries one state along: short memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/gru.py" />
      <source>Reads a sequence step by step, with two gates: cheaper than an LSTM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/lstm.py" />
      <source>Reads a sequence step by step; gates decide what to keep, forget and tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>Receptive field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Regularisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adafactor.py" />
      <source>Remembers one number for each row and column in place of each weight: for huge models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Remove this brick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Remove {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Remove {n} brick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Remove {n} bricks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Reset: fresh weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Reset: fresh weights from the same seed (Ctrl+R)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Rosenblatt's perceptron (1957): all or nothing. No slope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/zero_padding2d.py" />
      <source>Rows above and below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Run one batch, then wait (Ctrl+.)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Save the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>Saved in {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Saved in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <location filename="../../core/layers/layer_normalization.py" />
      <source>Scale γ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Search a brick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Sequence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>Set the dilation to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/ftrl.py" />
      <source>Sets the weights that help least to exactly 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/input.py" />
      <location filename="../../core/layers/reshape.py" />
      <source>Shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/dropout.py" />
      <source>Share hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/rescaling.py" />
      <source>Shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <location filename="../../core/layers/layer_normalization.py" />
      <source>Shift β</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <source>Sine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/reg_gauss.py" />
      <source>Six Gaussians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Size of a key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>Size of a vector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <source>Slides short windows along a sequence; each one answers where its pattern appears.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv2d.py" />
      <source>Slides small windows over the image; each one answers where its pattern appears.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/depthwise_conv2d.py" />
      <source>Slides windows over each channel by itself: far cheaper than a full convolution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adagrad.py" />
      <source>Slows each weight down by all the gradients it has seen: rare features keep large steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/digits.py" />
      <source>Small grey images of the digits 0 to 9, written by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Smaller batches make more, noisier steps in each epoch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/fitting.py" />
      <source>Softmax over a single value always answers 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/binary_focal_crossentropy.py" />
      <source>Spends less on what is already right: for rare diseases among many healthy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/spiral.py" />
      <source>Spiral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <location filename="../../core/sliding.py" />
      <source>Spreads the window apart: it sees farther at equal cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Squeezes any number into 0…1: a probability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Squeezes any number into −1…1, centred on 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Starts at the end: the beginning is then what it has read last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/pooling.py" />
      <source>Steps as large as the window tile the map; smaller ones overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/max_pooling1d.py" />
      <source>Steps as long as the window tile the sequence; smaller ones overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>Steps of 2 halve the height and width of the maps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <source>Steps of 2 halve the length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <location filename="../../core/layers/max_pooling1d.py" />
      <location filename="../../core/pooling.py" />
      <location filename="../../core/sliding.py" />
      <source>Stride</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>Stride and dilation cannot both be larger than 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/sgd.py" />
      <source>Takes one small step down the slope of each batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/reg_plane.py" />
      <source>The answer grows evenly from one corner to the other: a linear regression.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/plots/plot.py" />
      <source>The curves cannot be drawn: matplotlib does not start on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>The data has {n} classes: {units} outputs are needed. Received: {shape}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>The data has {units} target: as many outputs are needed. Received: {shape}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/engine_client.py" />
      <source>The engine stopped unexpectedly (code {code}). A new one is starting: press Train to go on from the last epoch kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/engine_client.py" />
      <source>The engine was killed, perhaps because memory ran out. A new one is starting: press Train to go on from the last epoch kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/trainer.py" />
      <source>The experiment has changed: training stopped. Press Train to start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/binary_focal_crossentropy.py" />
      <source>The larger, the less the examples that are already right count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>The network has a problem to mend before it can be exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>The network: bricks with parameters θ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>The same seed gives the same start, the same order, the same run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/input.py" />
      <source>The sizes of one example; follows the data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/reshape.py" />
      <source>The sizes to lay the values out in; their product must stay the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/merging.py" />
      <source>The smaller input is repeated to fit: {shapes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>The window ({window}) is larger than the image ({image}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>The window ({window}) is longer than the sequence ({sequence}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/network.py" />
      <source>There is no brick named {id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/infer.py" />
      <source>This brick feeds nothing: join it to the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/reg_gauss.py" />
      <source>Three hills and three hollows on a plain: a regression that must bend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/losses/huber.py" />
      <source>Threshold δ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/main_window.py" />
      <location filename="../../gui/strip.py" />
      <source>Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Train / Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Turns a row of numbers into probabilities that sum to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/gauss.py" />
      <source>Two Gaussians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/spiral.py" />
      <source>Two arms wound round each other: it takes many neurons to follow them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/network.py" />
      <source>Two bricks are named {id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/gauss.py" />
      <source>Two clouds of points: a straight line parts them, so one neuron is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <source>Two half circles that interlock: the border between them must bend twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <location filename="../../core/recurrence.py" />
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/fitting.py" />
      <location filename="../../core/layers/activation.py" />
      <source>Use sigmoid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>Use stride {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Use {n} units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <location filename="../../core/layers/reshape.py" />
      <source>Use {shape}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>Use “same” padding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Validation share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <source>Weighs every input into every one of its units, then applies the activation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/optimizers/adamw.py" />
      <location filename="../../core/optimizers/muon.py" />
      <source>Weight decay λ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>What is kept aside to test on what was never seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>What the network learns from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>Which of three growers made this wine? Thirteen chemical measures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>Which of three species is this flower? Lengths and widths of its leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/max_pooling1d.py" />
      <location filename="../../core/pooling.py" />
      <source>Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>Wine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <source>Without one, stacked layers stay one straight line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Yes gives the state after each step, for a next layer that reads sequences too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>You can build meanwhile; training begins when it is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>a number from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>a row of numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>a sequence (length × channels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>a whole number from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>alcohol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>alkalinity of ash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>an image (height × width × channels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>area error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>ash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>benign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>blood sugar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>body mass index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>classification</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>colour intensity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>compactness error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>concave points error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>concavity error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>drop here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>drop here: {before} → {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>flavonoids</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>fractal dimension error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>grower 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>grower 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>grower 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/reg_gauss.py" />
      <location filename="../../core/datasets/reg_plane.py" />
      <source>height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>hue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/circle.py" />
      <source>inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>log of triglycerides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/gauss.py" />
      <source>lower left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <source>lower moon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>magnesium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>malic acid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>malignant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>mean blood pressure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean compactness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean concave points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean concavity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean fractal dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean perimeter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean radius</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean smoothness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean symmetry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean texture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>mixture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/language.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>non-flavonoid phenols</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/spiral.py" />
      <source>one arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>one of {choices}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/circle.py" />
      <source>outside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>perimeter error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>petal length (cm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>petal width (cm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>points of a curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>points of the plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>proanthocyanins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>progression (hundreds)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>proline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>radius error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>regression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>rows of a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>sepal length (cm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>sepal width (cm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>sequences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>sex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/xor.py" />
      <source>signs agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/xor.py" />
      <source>signs differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>smoothness error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>symmetry error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>texture error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/spiral.py" />
      <source>the other arm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>the whole input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>total / HDL cholesterol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>total cholesterol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>total phenols</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>total {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>two whole numbers from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <source>upper moon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/gauss.py" />
      <source>upper right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>whole numbers from {low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst compactness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst concave points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst concavity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst fractal dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst perimeter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst radius</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst smoothness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst symmetry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst texture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/language.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>yes or no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/reshape.py" />
      <source>{count} values cannot be laid out as {target}, which takes {needed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>{data} has the shape {shape}. Received: {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/registry.py" />
      <source>{entry} is not registered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/merging.py" />
      <source>{first} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{height} × {width} pixels, {maps}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/network.py" />
      <source>{id} is fed by {source}, which does not come before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/infer.py" />
      <source>{layer} joins two branches or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>{layer} needs a sequence (length × channels). Received: {shape}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/merging.py" />
      <source>{layer} needs inputs of the same shape. Received: {shapes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/concatenate.py" />
      <source>{layer} needs inputs that differ in their last size alone. Received: {shapes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>{layer} needs the same stride down and across. Received: {strides}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>{layer} needs {needs}. Received: {shape}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/infer.py" />
      <source>{layer} takes one input. Received: {n}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>{loss} does not fit {data}: choose another loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>{name} has changes that are not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>{n} MACs an example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>{n} brick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>{n} bricks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>{n} core</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>{n} cores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>{n} example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>{n} examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} number each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} numbers each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <location filename="../../gui/strip.py" />
      <source>{n} parameter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <location filename="../../gui/strip.py" />
      <source>{n} parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>{n} parameters of 4 bytes each; a MAC is one multiplication and one addition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>{owner} has no setting {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>{owner}, {setting}: expected {expected}. Received: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <location filename="../../core/layers/layer_normalization.py" />
      <source>ε</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/up_sampling2d.py" />
      <source>“nearest” repeats pixels; the others blend neighbours and look smoother.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <source>“same” keeps the length; “causal” keeps it too, and never looks ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>“same” lets the window reach over the border; “valid” keeps it inside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>… and {n} more</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
