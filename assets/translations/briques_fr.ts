<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>briques</name>
    <message>
      <location filename="../../gui/build/neurons/heads.py" />
      <source>+ layer</source>
      <translation>+ couche</translation>
    </message>
    <message>
      <location filename="../../gui/features/maps_card.py" />
      <source>+ pattern</source>
      <translation>+ motif</translation>
    </message>
    <message>
      <location filename="../../core/normalising.py" />
      <source>0 at the end of a residual branch lets the network start as its shortcuts alone.</source>
      <translation>0 à la fin d'une branche résiduelle : au départ, le réseau n'est que ses raccourcis.</translation>
    </message>
    <message>
      <location filename="../../gui/features/maps_card.py" />
      <source>0: not found</source>
      <translation>0 : absent</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>1 number</source>
      <translation>1 nombre</translation>
    </message>
    <message>
      <location filename="../../core/layers/rescaling.py" />
      <source>1/255 brings pixels into 0…1, where learning is easiest.</source>
      <translation>1/255 ramène les pixels entre 0 et 1, là où l’apprentissage est le plus facile.</translation>
    </message>
    <message>
      <location filename="../../core/layers/up_sampling2d.py" />
      <source>2 makes each pixel two pixels high and wide.</source>
      <translation>2 rend chaque pixel deux fois plus haut et plus large.</translation>
    </message>
    <message>
      <location filename="../../core/losses/log_cosh.py" />
      <source>A Huber loss without a threshold to choose.</source>
      <translation>Une perte de Huber sans seuil à choisir.</translation>
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A block begins with an Input.</source>
      <translation>Un bloc commence par une brique d’entrée (Input).</translation>
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A block has one way in and one way out.</source>
      <translation>Un bloc a une seule entrée et une seule sortie.</translation>
    </message>
    <message>
      <location filename="../../core/grouping.py" />
      <source>A block has one way in and one way out. Received: {ins} in, {outs} out. Select all bricks of the branch, from where it parts to where it joins.</source>
      <translation>Un bloc a une entrée et une sortie. Reçu : {ins} entrée(s), {outs} sortie(s). Sélectionnez toutes les briques de la branche, de l’endroit où elle se sépare à celui où elle rejoint.</translation>
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A block holds no brick but its Input: put one in.</source>
      <translation>Ce bloc ne contient que sa brique d’entrée (Input) : y mettre une brique.</translation>
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A block is expanded before it is built.</source>
      <translation>Un bloc est déplié avant d’être construit.</translation>
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A block repeats 1 to 1,000 times. Received: {n}.</source>
      <translation>Un bloc se répète de 1 à 1 000 fois. Reçu : {n}.</translation>
    </message>
    <message>
      <location filename="../../gui/build/offer.py" />
      <source>A block that you have kept.</source>
      <translation>Un bloc que vous avez gardé.</translation>
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A block's name is one line of 1 to 64 characters. Received: {name}.</source>
      <translation>Le nom d’un bloc tient sur une ligne de 1 à 64 caractères. Reçu : {name}.</translation>
    </message>
    <message>
      <location filename="../../core/network.py" />
      <location filename="../../core/plain.py" />
      <source>A brick's name is letters, digits and _. Received: {id}.</source>
      <translation>Le nom d’une brique se compose de lettres, de chiffres et de _. Reçu : {id}.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/several.py" />
      <source>A change here changes all of them.</source>
      <translation>Un changement ici les change toutes.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/circle.py" />
      <source>A disc inside a ring: no straight line parts them.</source>
      <translation>Un disque dans un anneau : aucune droite ne les sépare.</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/export.py" />
      <source>A figure is an .svg, .pdf or .png file. Received: {path}.</source>
      <translation>Une figure est un fichier .svg, .pdf ou .png. Reçu : {path}.</translation>
    </message>
    <message>
      <location filename="../../core/layers/gru.py" />
      <location filename="../../core/layers/lstm.py" />
      <source>A gate opens from 0 to 1: sigmoid gives just that.</source>
      <translation>Une porte s’ouvre de 0 à 1 : c’est ce que donne sigmoid.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/heartbeats.py" />
      <source>A heart's signal over 4 seconds: is the rhythm steady, or does a beat come early?</source>
      <translation>Le signal d'un cœur pendant 4 secondes : le rythme est-il régulier, ou un battement vient-il trop tôt ?</translation>
    </message>
    <message>
      <location filename="../../core/pooling.py" />
      <source>A larger window forgets more precisely where something was.</source>
      <translation>Une fenêtre plus grande oublie davantage à quel endroit précis le motif était.</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>A larger window sees larger patterns and costs more.</source>
      <translation>Une fenêtre plus grande voit des motifs plus grands et coûte plus cher.</translation>
    </message>
    <message>
      <location filename="../../core/templates/mlp_circles.py" />
      <source>A line cannot part two circles; a few neurons together can.</source>
      <translation>Une droite ne sépare pas deux cercles ; quelques neurones ensemble y arrivent.</translation>
    </message>
    <message>
      <location filename="../../core/weighted.py" />
      <source>A little above 0 wakes every ReLU unit; Keras starts at 0.</source>
      <translation>Un peu au-dessus de 0, chaque unité ReLU est éveillée ; Keras part de 0.</translation>
    </message>
    <message>
      <location filename="../../core/layers/max_pooling1d.py" />
      <source>A longer window forgets more precisely when something was.</source>
      <translation>Une fenêtre plus longue oublie davantage à quel moment précis le motif était là.</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>A longer window sees longer patterns and costs more.</source>
      <translation>Une fenêtre plus longue voit des motifs plus longs et coûte plus cher.</translation>
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>A network of its own, used as one brick.</source>
      <translation>Un petit réseau, utilisé comme une seule brique.</translation>
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>A parameter takes 4 bytes; a MAC is one multiplication and one addition.</source>
      <translation>Un paramètre prend 4 octets ; une MAC est une multiplication suivie d’une addition.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>A sigmoid made of three straight lines.</source>
      <translation>Une sigmoïde faite de trois droites.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>A slower tanh.</source>
      <translation>Une tanh plus lente.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>A smooth ReLU, never quite 0.</source>
      <translation>Une ReLU lisse, jamais tout à fait nulle.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>A smooth ReLU, weighted by the normal distribution.</source>
      <translation>Une ReLU lisse, pondérée par la loi normale.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>A smooth ReLU: z times its own sigmoid.</source>
      <translation>Une ReLU lisse : z multiplié par sa propre sigmoïde.</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>A squeezing one, like tanh, keeps the state from growing step after step.</source>
      <translation>Une activation qui resserre, comme tanh, empêche l’état de grandir de pas en pas.</translation>
    </message>
    <message>
      <location filename="../../core/layers/activation.py" />
      <source>A step has no slope: what comes before it cannot learn.</source>
      <translation>Un échelon (step) n’a pas de pente : ce qui le précède ne peut pas apprendre.</translation>
    </message>
    <message>
      <location filename="../../core/templates/logistic_regression.py" />
      <source>A weighted sum squeezed into a probability: is this tumour benign?</source>
      <translation>Une somme pondérée ramenée à une probabilité : cette tumeur est-elle bénigne ?</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>A window of size k adds (k − 1) × the distance of two neighbours on the input; behind this brick that distance is {jump}.</source>
      <translation>Une fenêtre de taille k ajoute (k − 1) × la distance de deux voisins sur l’entrée ; après cette brique, cette distance est {jump}.</translation>
    </message>
    <message>
      <location filename="../../gui/build/wires.py" />
      <source>A wire stays within one block: {source} and {target} are in different ones.</source>
      <translation>Un fil reste dans un même bloc : {source} et {target} sont dans des blocs différents.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adam.py" />
      <source>AMSGrad</source>
      <translation>AMSGrad</translation>
    </message>
    <message>
      <location filename="../../gui/about.py" />
      <location filename="../../gui/actions.py" />
      <source>About Briques</source>
      <translation>À propos de Briques</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Accuracy</source>
      <translation>Exactitude</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <location filename="../../core/layer.py" />
      <location filename="../../core/layers/dense.py" />
      <location filename="../../core/recurrence.py" />
      <source>Activation</source>
      <translation>Activation</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>Activation memory</source>
      <translation>Mémoire des activations</translation>
    </message>
    <message>
      <location filename="../../core/layers/gru.py" />
      <location filename="../../core/layers/lstm.py" />
      <source>Activation of the gates</source>
      <translation>Activation des portes</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/lamb.py" />
      <source>Adam for very large batches: each layer moves in proportion to its own weights.</source>
      <translation>Un Adam pour de très grands lots : chaque couche bouge en proportion de ses propres poids.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adamw.py" />
      <source>Adam that also pulls every weight a little towards 0 at each step.</source>
      <translation>Un Adam qui, à chaque pas, tire aussi un peu chaque poids vers 0.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adamax.py" />
      <source>Adam that divides by the largest recent gradient: calmer where gradients are rare.</source>
      <translation>Un Adam qui divise par le plus grand gradient récent : plus calme là où les gradients sont rares.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/nadam.py" />
      <source>Adam that looks where its momentum leads before judging the slope.</source>
      <translation>Un Adam qui regarde où son inertie le mène avant de juger la pente.</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/edits.py" />
      <location filename="../../gui/build/neurons/heads.py" />
      <source>Add a neuron to {brick}</source>
      <translation>Ajouter un neurone à {brick}</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Add {layer}</source>
      <translation>Ajouter {layer}</translation>
    </message>
    <message>
      <location filename="../../core/normalising.py" />
      <source>Added to the variance, so that equal numbers are not divided by 0.</source>
      <translation>Ajouté à la variance, pour que des nombres égaux ne soient pas divisés par 0.</translation>
    </message>
    <message>
      <location filename="../../core/layers/add.py" />
      <source>Adds branches number by number: a shortcut past the bricks between.</source>
      <translation>Additionne les branches nombre par nombre : un raccourci par-dessus les briques intermédiaires.</translation>
    </message>
    <message>
      <location filename="../../core/weighted.py" />
      <source>After each step the weights are put back: non_neg cuts the negative ones, unit_norm gives all of a unit's weights together the length 1, max_norm at most 2.</source>
      <translation>Après chaque pas, les poids sont ramenés : non_neg coupe les négatifs, unit_norm donne à tous les poids d'une unité ensemble la longueur 1, max_norm 2 au plus.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>All numbers that are kept: the lines above together.</source>
      <translation>Tous les nombres conservés : la somme des lignes ci-dessus.</translation>
    </message>
    <message>
      <location filename="../../gui/build/breadcrumb.py" />
      <source>Alt+Left goes back to what is around this block.</source>
      <translation>Alt+Gauche revient à ce qui entoure ce bloc.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Always positive, grows very fast.</source>
      <translation>Toujours positive, croît très vite.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>An ELU scaled so that layers keep mean 0 and variance 1.</source>
      <translation>Une ELU mise à l’échelle : les couches gardent une moyenne de 0 et une variance de 1.</translation>
    </message>
    <message>
      <location filename="../../gui/build/menus.py" />
      <source>Another brick…</source>
      <translation>Une autre brique…</translation>
    </message>
    <message>
      <location filename="../../core/architectures/inception_v3.py" />
      <source>Another name: every column is that of GoogLeNet, the first Inception, of 2014. Inception v3 has 23.8 million parameters.</source>
      <translation>Un autre nom : toutes les colonnes sont celles de GoogLeNet, la première Inception, de 2014. Inception v3 a 23,8 millions de paramètres.</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Answer at every step</source>
      <translation>Répondre à chaque pas</translation>
    </message>
    <message>
      <location filename="../../gui/train/restored_view.py" />
      <source>Answered</source>
      <translation>Répondu</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/view.py" />
      <source>Arrows walk and open blocks, F2 renames, Enter shows the brick on the canvas.</source>
      <translation>Les flèches parcourent les lignes et ouvrent les blocs, F2 renomme, Entrée montre la brique parmi les autres.</translation>
    </message>
    <message>
      <location filename="../../gui/train/table_view.py" />
      <source>Asked for: {targets}.</source>
      <translation>À prédire : {targets}.</translation>
    </message>
    <message>
      <location filename="../../core/losses/categorical_hinge.py" />
      <source>Asks the true class to lead by a margin, then stops caring: support vector machines.</source>
      <translation>Demande à la vraie classe de mener d’une marge, puis n’exige plus rien : machines à vecteurs de support.</translation>
    </message>
    <message>
      <location filename="../../core/templates/autoencoder.py" />
      <source>Autoencoder on digits</source>
      <translation>Autoencodeur sur les chiffres</translation>
    </message>
    <message>
      <location filename="../../core/layers/average.py" />
      <source>Averages branches number by number: several opinions, one answer.</source>
      <translation>Fait la moyenne des branches nombre par nombre : plusieurs avis, une réponse.</translation>
    </message>
    <message>
      <location filename="../../core/layers/global_average_pooling2d.py" />
      <source>Averages each whole map to one number: how much of its pattern there is.</source>
      <translation>Réduit chaque carte entière à sa moyenne : la quantité de motif qu’elle contient.</translation>
    </message>
    <message>
      <location filename="../../core/layers/average_pooling2d.py" />
      <source>Averages each window and shrinks the maps.</source>
      <translation>Fait la moyenne de chaque fenêtre et réduit les cartes.</translation>
    </message>
    <message>
      <location filename="../../core/layers/global_average_pooling1d.py" />
      <source>Averages the whole sequence to one number a channel, whatever its order.</source>
      <translation>Réduit toute la séquence à une moyenne par canal, quel que soit son ordre.</translation>
    </message>
    <message>
      <location filename="../../core/layers/dot.py" />
      <source>Axes</source>
      <translation>Axes</translation>
    </message>
    <message>
      <location filename="../../core/language.py" />
      <source>B</source>
      <translation>o</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Back out</source>
      <translation>Sortir du bloc</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>Back to what is around it.</source>
      <translation>Revenir à ce qui l’entoure.</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/legend.py" />
      <source>Bar: numbers ↕ {numbers}.</source>
      <translation>Barre : nombres ↕ {numbers}.</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Batch size</source>
      <translation>Taille du lot (batch)</translation>
    </message>
    <message>
      <location filename="../../core/layers/activation.py" />
      <source>Bends what comes in: without a bend, stacked layers stay one straight line.</source>
      <translation>Courbe ce qui entre : sans courbure, des couches empilées restent une seule droite.</translation>
    </message>
    <message>
      <location filename="../../core/layers/up_sampling2d.py" />
      <source>Between the pixels</source>
      <translation>Entre les pixels</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <location filename="../../core/layers/dense.py" />
      <location filename="../../core/layers/multi_head_attention.py" />
      <location filename="../../core/recurrence.py" />
      <source>Bias</source>
      <translation>Biais</translation>
    </message>
    <message>
      <location filename="../../core/weighted.py" />
      <source>Bias at the start</source>
      <translation>Biais au départ</translation>
    </message>
    <message>
      <location filename="../../core/losses/binary_crossentropy.py" />
      <source>Binary cross-entropy</source>
      <translation>Entropie croisée binaire</translation>
    </message>
    <message>
      <location filename="../../core/losses/binary_focal_crossentropy.py" />
      <source>Binary focal cross-entropy</source>
      <translation>Entropie croisée focale</translation>
    </message>
    <message>
      <location filename="../../gui/build/questions.py" />
      <location filename="../../gui/build/sheets/block.py" />
      <source>Block</source>
      <translation>Bloc</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Blocks</source>
      <translation>Blocs</translation>
    </message>
    <message>
      <location filename="../../core/plain.py" />
      <source>Blocks are nested deeper than {most} levels.</source>
      <translation>Les blocs sont emboîtés sur plus de {most} niveaux.</translation>
    </message>
    <message>
      <location filename="../../core/templates/small_resnet.py" />
      <source>Blocks with a shortcut past them: each learns only what to change.</source>
      <translation>Des blocs avec un raccourci à côté : chacun n'apprend que ce qu'il faut changer.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <source>Blurs the moons until they overlap.</source>
      <translation>Brouille les lunes jusqu’à les faire se chevaucher.</translation>
    </message>
    <message>
      <location filename="../../core/generated.py" />
      <source>Blurs the rule: beyond a point nobody can answer everything right.</source>
      <translation>Brouille la règle : au-delà d’un certain bruit, personne ne peut répondre juste à tout.</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/legend.py" />
      <source>Box: height ↕ and width ↗ {space}, channels ↔ {channels}.</source>
      <translation>Boîte : hauteur ↕ et largeur ↗ {space}, canaux ↔ {channels}.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>Breast cancer</source>
      <translation>Cancer du sein</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/cells.py" />
      <source>Brick</source>
      <translation>Brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/palette_list.py" />
      <location filename="../../gui/build/shelf.py" />
      <location filename="../../gui/build/views.py" />
      <source>Bricks</source>
      <translation>Briques</translation>
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <source>Brings each channel to mean 0 and variance 1 over the batch: steadier learning.</source>
      <translation>Ramène chaque canal à une moyenne de 0 et une variance de 1 sur le lot : l’apprentissage est plus stable.</translation>
    </message>
    <message>
      <location filename="../../core/layers/layer_normalization.py" />
      <source>Brings the channels of each place to mean 0 and variance 1, whatever the batch.</source>
      <translation>Ramène les canaux de chaque position à une moyenne de 0 et une variance de 1, quel que soit le lot.</translation>
    </message>
    <message>
      <location filename="../../core/noise.py" />
      <source>Briques (2026), after Zhang et al., arXiv:1611.03530: random pixels and answers</source>
      <translation>Briques (2026), d’après Zhang et al., arXiv:1611.03530 : pixels et réponses au hasard</translation>
    </message>
    <message>
      <location filename="../../core/datasets/heartbeats.py" />
      <source>Briques (2026): made by a formula, not measured on anybody</source>
      <translation>Briques (2026) : produit par une formule, mesuré sur personne</translation>
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <source>Briques (2026): sin x with normal noise</source>
      <translation>Briques (2026) : sin x avec un bruit normal</translation>
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Briques project</source>
      <translation>Projet Briques</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/main_window.py" />
      <source>Build</source>
      <translation>Construire</translation>
    </message>
    <message>
      <location filename="../../core/bundled.py" />
      <source>CC BY 4.0 (UCI Machine Learning Repository), distributed with scikit-learn (BSD-3-Clause)</source>
      <translation>CC BY 4.0 (UCI Machine Learning Repository), distribué avec scikit-learn (BSD-3-Clause)</translation>
    </message>
    <message>
      <location filename="../../core/templates/cnn_digits.py" />
      <source>CNN on digits</source>
      <translation>CNN sur les chiffres</translation>
    </message>
    <message>
      <location filename="../../core/losses/categorical_crossentropy.py" />
      <source>Categorical cross-entropy</source>
      <translation>Entropie croisée catégorielle</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/edits.py" />
      <source>Change a bias</source>
      <translation>Changer un biais</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/edits.py" />
      <source>Change a weight</source>
      <translation>Changer un poids</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Change the data</source>
      <translation>Changer les données</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Change the loss</source>
      <translation>Changer la perte</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Change the optimiser</source>
      <translation>Changer l’optimiseur</translation>
    </message>
    <message>
      <location filename="../../gui/train/form.py" />
      <source>Change {setting}</source>
      <translation>Changer : {setting}</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tuning.py" />
      <source>Change {setting} of {layer}</source>
      <translation>Changer {layer} : {setting}</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/foot.py" />
      <source>Changed by hand: Train goes on from these weights</source>
      <translation>Changé à la main : Entraîner repart de ces poids</translation>
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <location filename="../../gui/status_bar.py" />
      <source>Changes not saved</source>
      <translation>Modifications non enregistrées</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/brick_form.py" />
      <source>Choose a setting to read here what it changes.</source>
      <translation>Choisir un réglage pour lire ici ce qu’il change.</translation>
    </message>
    <message>
      <location filename="../../gui/build/page.py" />
      <source>Choose the figure that is shown on each brick.</source>
      <translation>Choisir le chiffre affiché sur chaque brique.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/circle.py" />
      <source>Circle</source>
      <translation>Cercle</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/network.py" />
      <source>Click a brick to see its settings and where its figures come from.</source>
      <translation>Cliquer sur une brique pour voir ses réglages et d’où viennent ses chiffres.</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/foot.py" />
      <source>Click a line or a bias to change it. Tab and arrows walk, Enter edits.</source>
      <translation>Cliquez sur un trait ou un biais pour le changer. Tab et les flèches parcourent, Entrée modifie.</translation>
    </message>
    <message>
      <location filename="../../gui/notice.py" />
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <source>Closer to 1 averages over more batches; lower follows the last ones sooner.</source>
      <translation>Plus proche de 1, la moyenne porte sur plus de lots ; plus bas, elle suit plus vite les derniers.</translation>
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Closer to 1, the direction is the mean of more past gradients.</source>
      <translation>Plus proche de 1, la direction est la moyenne de plus de gradients passés.</translation>
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Closer to 1, the size of the steps follows more past gradients.</source>
      <translation>Plus proche de 1, la taille des pas suit plus de gradients passés.</translation>
    </message>
    <message>
      <location filename="../../gui/build/views.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../core/layers/zero_padding2d.py" />
      <source>Columns left and right</source>
      <translation>Colonnes à gauche et à droite</translation>
    </message>
    <message>
      <location filename="../../core/layers/dot.py" />
      <source>Compares directions alone, from −1 to 1: how long the rows are no longer counts.</source>
      <translation>Compare les seules directions, de −1 à 1 : la longueur des vecteurs ne compte plus.</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>Computed at the end of the epoch on examples kept aside: never learned.</source>
      <translation>Calculé à la fin de l’époque sur des exemples mis de côté : jamais appris.</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Convolution</source>
      <translation>Convolution</translation>
    </message>
    <message>
      <location filename="../../gui/build/code_view.py" />
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/build/code_view.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>Copy the figure</source>
      <translation>Copier la figure</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Core</source>
      <translation>Base</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/brick.py" />
      <location filename="../../gui/build/sheets/several.py" />
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/editor.py" />
      <source>Ctrl+Z takes it back.</source>
      <translation>Ctrl+Z annule.</translation>
    </message>
    <message>
      <location filename="../../gui/build/page.py" />
      <location filename="../../gui/build/volumes/view.py" />
      <source>Ctrl+wheel zooms; a click here goes back to 100 %.</source>
      <translation>Ctrl+molette change le zoom ; un clic ici revient à 100 %.</translation>
    </message>
    <message>
      <location filename="../../gui/train/curves_card.py" />
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <location filename="../../gui/build/clipboard.py" />
      <source>Cut {n} brick</source>
      <translation>Couper {n} brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/clipboard.py" />
      <source>Cut {n} bricks</source>
      <translation>Couper {n} briques</translation>
    </message>
    <message>
      <location filename="../../core/templates/transformer_heartbeats.py" />
      <source>Cuts the signal into pieces; each looks at all the others to judge the rhythm.</source>
      <translation>Coupe le signal en morceaux ; chacun regarde tous les autres pour juger du rythme.</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <location filename="../../gui/strip.py" />
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Decay of the mean β₁</source>
      <translation>Mémoire de la moyenne β₁</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/lion.py" />
      <source>Decay of the momentum β₂</source>
      <translation>Mémoire de l’inertie β₂</translation>
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Decay of the squares β₂</source>
      <translation>Mémoire des carrés β₂</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adadelta.py" />
      <location filename="../../core/optimizers/rmsprop.py" />
      <source>Decay ρ</source>
      <translation>Mémoire ρ</translation>
    </message>
    <message>
      <location filename="../../gui/build/menus.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <source>Dense</source>
      <translation>Dense</translation>
    </message>
    <message>
      <location filename="../../core/patterns/dense_block.py" />
      <source>Dense block</source>
      <translation>Bloc dense</translation>
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <source>Dense sees only the last axis of {shape}.</source>
      <translation>Dense ne voit que le dernier axe de {shape}.</translation>
    </message>
    <message>
      <location filename="../../core/patterns/depthwise_separable.py" />
      <source>Depthwise separable</source>
      <translation>Séparable en profondeur</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>Diabetes</source>
      <translation>Diabète</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>Dilation</source>
      <translation>Dilatation</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/rmsprop.py" />
      <source>Divides each gradient by its recent size, so that steep and flat weights move alike.</source>
      <translation>Divise chaque gradient par sa taille récente : pentes raides et pentes douces avancent au même rythme.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Done: all {n} epochs are over. Train adds more.</source>
      <translation>Terminé : les {n} époques sont passées. Appuyer sur Entraîner pour en ajouter.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Done: the epoch is over. Train adds more.</source>
      <translation>Terminé : l’époque est passée. Appuyer sur Entraîner pour en ajouter.</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Dropout of the input</source>
      <translation>Abandon sur l’entrée</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Dropout of the state</source>
      <translation>Abandon sur l’état</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Duplicate {layer}</source>
      <translation>Dupliquer {layer}</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Duplicate {n} brick</source>
      <translation>Dupliquer {n} brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Duplicate {n} bricks</source>
      <translation>Dupliquer {n} briques</translation>
    </message>
    <message>
      <location filename="../../gui/train/restored_view.py" />
      <source>Each column is one validation example. A pixel is off by {error} on average.</source>
      <translation>Chaque colonne est un exemple de validation. Un pixel est faux de {error} en moyenne.</translation>
    </message>
    <message>
      <location filename="../../core/layers/zero_padding2d.py" />
      <source>Each column of zeros makes the image one pixel wider.</source>
      <translation>Chaque colonne de zéros élargit l’image d’un pixel.</translation>
    </message>
    <message>
      <location filename="../../core/patterns/dense_block.py" />
      <source>Each convolution sees the maps of all before it and adds 12 of its own.</source>
      <translation>Chaque convolution voit les cartes de toutes celles d'avant et en ajoute 12.</translation>
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Each head looks for another relation between the places.</source>
      <translation>Chaque tête cherche une autre relation entre les positions.</translation>
    </message>
    <message>
      <location filename="../../core/patterns/transformer_encoder.py" />
      <source>Each place of the sequence looks at all the others, then thinks by itself.</source>
      <translation>Chaque position de la séquence regarde toutes les autres, puis réfléchit seule.</translation>
    </message>
    <message>
      <location filename="../../core/layers/zero_padding2d.py" />
      <source>Each row of zeros makes the image one pixel higher.</source>
      <translation>Chaque ligne de zéros rend l’image plus haute d’un pixel.</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Edit</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>Embedding reads a row of word numbers. Received: {shape}.</source>
      <translation>Embedding lit une ligne de numéros de mots. Reçu : {shape}.</translation>
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>Engine ready: {device}</source>
      <translation>Moteur prêt : {device}</translation>
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>Engine warming up…</source>
      <translation>Le moteur démarre…</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>English or French</source>
      <translation>Anglais ou français</translation>
    </message>
    <message>
      <location filename="../../core/layers/up_sampling2d.py" />
      <source>Enlarges the maps: the way back from small maps to an image.</source>
      <translation>Agrandit les cartes : le chemin de retour des petites cartes vers une image.</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <location filename="../../core/losses/huber.py" />
      <source>Errors beyond it count in proportion, no longer squared.</source>
      <translation>Au-delà, les erreurs comptent en proportion, et non plus au carré.</translation>
    </message>
    <message>
      <location filename="../../core/losses/mean_squared_error.py" />
      <source>Errors twice as large cost four times as much.</source>
      <translation>Une erreur deux fois plus grande coûte quatre fois plus.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/muon.py" />
      <source>Evens out the step of each weight matrix, so that no direction is forgotten.</source>
      <translation>Équilibre le pas de chaque matrice de poids, pour n’oublier aucune direction.</translation>
    </message>
    <message>
      <location filename="../../gui/build/views.py" />
      <source>Every neuron with its weights, for small dense networks.</source>
      <translation>Chaque neurone avec ses poids, pour de petits réseaux denses.</translation>
    </message>
    <message>
      <location filename="../../core/templates/mlp_digits.py" />
      <source>Every pixel has a weight for every neuron: the image is read as a row of numbers.</source>
      <translation>Chaque pixel a un poids pour chaque neurone : l’image est lue comme une ligne de nombres.</translation>
    </message>
    <message>
      <location filename="../../gui/build/views.py" />
      <source>Every tensor as a box in proportion, for slides.</source>
      <translation>Chaque tenseur comme une boîte à l’échelle, pour vos diapositives.</translation>
    </message>
    <message>
      <location filename="../../core/losses/mean_absolute_error.py" />
      <source>Every unit of distance costs the same: a few wild values hardly matter.</source>
      <translation>Chaque unité d’écart coûte autant : quelques valeurs aberrantes ne comptent guère.</translation>
    </message>
    <message>
      <location filename="../../gui/build/shelf.py" />
      <source>Everything a network can be built of.</source>
      <translation>Tout ce dont un réseau peut être fait.</translation>
    </message>
    <message>
      <location filename="../../core/losses/huber.py" />
      <source>Exact on small errors, patient with wild values.</source>
      <translation>Précise sur les petites erreurs, patiente avec les valeurs aberrantes.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <location filename="../../core/generated.py" />
      <location filename="../../core/noise.py" />
      <source>Examples</source>
      <translation>Exemples</translation>
    </message>
    <message>
      <location filename="../../core/datasets/xor.py" />
      <source>Exclusive or</source>
      <translation>Ou exclusif</translation>
    </message>
    <message>
      <location filename="../../core/engine/export.py" />
      <source>Expected a name that ends in .keras. Received: {name}.</source>
      <translation>Attendu : un nom qui finit par .keras. Reçu : {name}.</translation>
    </message>
    <message>
      <location filename="../../core/registry.py" />
      <source>Expected one of {known}. Received: {key}.</source>
      <translation>Attendu : un choix parmi {known}. Reçu : {key}.</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Export the model</source>
      <translation>Exporter le modèle</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Export the trained model…</source>
      <translation>Exporter le modèle entraîné…</translation>
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Exported to {path}. Loaded again by plain Keras: its answers to {n} examples differ by {difference} at most.</source>
      <translation>Exporté dans {path}. Relu par Keras seul : ses réponses à {n} exemples diffèrent d’au plus {difference}.</translation>
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Exporting to {path}…</source>
      <translation>Export vers {path}…</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="../../core/layers/rescaling.py" />
      <location filename="../../core/layers/up_sampling2d.py" />
      <source>Factor</source>
      <translation>Facteur</translation>
    </message>
    <message>
      <location filename="../../gui/features/page.py" />
      <source>Feature maps are seen in images. These data are of another kind: open an experiment with images to compare filters made by hand with learned ones.</source>
      <translation>Les cartes de caractéristiques se voient sur des images. Ces données sont d’un autre type : ouvrir une expérience avec des images pour comparer des filtres faits à la main à des filtres appris.</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/main_window.py" />
      <source>Features</source>
      <translation>Caractéristiques</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/view.py" />
      <source>Filter the outline</source>
      <translation>Filtrer le plan</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/view.py" />
      <source>Filter the outline…</source>
      <translation>Filtrer le plan…</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <location filename="../../gui/build/page.py" />
      <location filename="../../gui/build/volumes/view.py" />
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <location filename="../../core/losses/binary_focal_crossentropy.py" />
      <source>Focus γ</source>
      <translation>Focalisation γ</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>Fold</source>
      <translation>Replier</translation>
    </message>
    <message>
      <location filename="../../core/architectures/vgg19.py" />
      <source>For CIFAR-100 and with 17 weighted layers, not 19: one Dense brick instead of three, 20 million parameters instead of 144.</source>
      <translation>Pour CIFAR-100 et avec 17 couches à poids, non 19 : une brique Dense au lieu de trois, 20 millions de paramètres au lieu de 144.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/ftrl.py" />
      <source>For linear models with very many inputs: useless weights become exactly 0.</source>
      <translation>Pour les modèles linéaires à très nombreuses entrées : les poids inutiles deviennent exactement 0.</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Formula</source>
      <translation>Formule</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Freeze</source>
      <translation>Geler</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Freeze or let learn again</source>
      <translation>Geler ou laisser réapprendre</translation>
    </message>
    <message>
      <location filename="../../gui/form.py" />
      <source>From {low} to {high}</source>
      <translation>De {low} à {high}</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/freeze.py" />
      <source>Frozen</source>
      <translation>Gelée</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>Frozen: training leaves these as they are.</source>
      <translation>Gelés : l’entraînement les laisse tels quels.</translation>
    </message>
    <message>
      <location filename="../../core/layers/activation.py" />
      <source>Function</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../core/language.py" />
      <source>GB</source>
      <translation>Go</translation>
    </message>
    <message>
      <location filename="../../core/handmade.py" />
      <source>Gabor {angle}°</source>
      <translation>Gabor {angle}°</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Getting ready: the model is being built.</source>
      <translation>Préparation : le modèle est en construction.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/brick_form.py" />
      <source>Give every setting its default again.</source>
      <translation>Rendre à chaque réglage sa valeur par défaut.</translation>
    </message>
    <message>
      <location filename="../../gui/train/restored_view.py" />
      <source>Given</source>
      <translation>Donné</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adam.py" />
      <source>Gives each weight its own step, from the mean and size of its gradients.</source>
      <translation>Donne à chaque poids son propre pas, d’après la moyenne et la taille de ses gradients.</translation>
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>Gives each word, named by its number, a vector that is learned.</source>
      <translation>Donne à chaque mot, désigné par son numéro, un vecteur qui s’apprend.</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/problems.py" />
      <source>Go to this brick</source>
      <translation>Aller à cette brique</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Group as a block…</source>
      <translation>Grouper en bloc…</translation>
    </message>
    <message>
      <location filename="../../gui/build/grouping.py" />
      <source>Group as {name}</source>
      <translation>Grouper en {name}</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>HDL cholesterol</source>
      <translation>cholestérol HDL</translation>
    </message>
    <message>
      <location filename="../../core/patterns/residual_projection.py" />
      <source>Halves the image and doubles the channels; the shortcut follows by a 1 × 1.</source>
      <translation>Divise l'image par deux et double les canaux ; le raccourci suit grâce à une 1 × 1.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/digits.py" />
      <source>Handwritten digits</source>
      <translation>Chiffres manuscrits</translation>
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Heads</source>
      <translation>Têtes</translation>
    </message>
    <message>
      <location filename="../../core/datasets/heartbeats.py" />
      <source>Heartbeats</source>
      <translation>Battements du cœur</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/heads.py" />
      <source>Hidden layer</source>
      <translation>Couche cachée</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/heads.py" />
      <source>Hidden layer {n}</source>
      <translation>Couche cachée {n}</translation>
    </message>
    <message>
      <location filename="../../core/layers/dropout.py" />
      <source>Hides numbers at random in training, so that the network relies on none alone.</source>
      <translation>Cache des nombres au hasard pendant l’entraînement : le réseau apprend à ne dépendre d’aucun en particulier.</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Hides this share of the inputs in training, so that none is relied on alone.</source>
      <translation>Cache cette part des entrées pendant l’entraînement, pour ne dépendre d’aucune en particulier.</translation>
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Hides this share of the looks in training, so that none is relied on alone.</source>
      <translation>Cache cette part des regards pendant l’entraînement, pour ne dépendre d’aucun en particulier.</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Hides this share of the state in training; makes a step slower.</source>
      <translation>Cache cette part de l’état pendant l’entraînement ; chaque pas est plus lent.</translation>
    </message>
    <message>
      <location filename="../../core/losses/categorical_hinge.py" />
      <source>Hinge</source>
      <translation>Charnière (hinge)</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Hold after the batch in hand (Ctrl+Enter)</source>
      <translation>Mettre en pause après le lot en cours (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/heartbeats.py" />
      <source>How far each number is thrown off, as a share of the highest wave.</source>
      <translation>De combien chaque nombre est dévié, en part de l'onde la plus haute.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noisy_digits.py" />
      <source>How far each pixel is thrown off. With 0 the image itself is to be given back.</source>
      <translation>De combien chaque pixel est dévié. Avec 0, c'est l'image elle-même qu'il faut rendre.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>How far has the disease advanced a year later? Ten measures of each patient.</source>
      <translation>De combien la maladie a-t-elle progressé un an après ? Dix mesures par patient.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>How far the answers are from the truth, on average.</source>
      <translation>De combien les réponses s’écartent de la vérité, en moyenne.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <source>How far the points scatter round the curve.</source>
      <translation>À quel point les exemples s’écartent de la courbe.</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>How long, in which portions, tested on what, from which dice.</source>
      <translation>Combien de temps, par lots de quelle taille, testé sur quoi, avec quelle graine.</translation>
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>How many different words there are: one row of the table each.</source>
      <translation>Combien il y a de mots différents : une ligne du tableau pour chacun.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/brick.py" />
      <source>How many parameters?</source>
      <translation>Combien de paramètres ?</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>How many patterns to look for: one map and one kernel each.</source>
      <translation>Combien de motifs chercher : une carte et un noyau pour chacun.</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>How many times all the training examples are seen.</source>
      <translation>Combien de fois tous les exemples d’entraînement sont vus.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>How many times it stands one after another, each time with weights of its own.</source>
      <translation>Combien de fois il se suit lui-même, chaque fois avec ses propres poids.</translation>
    </message>
    <message>
      <location filename="../../core/weighted.py" />
      <source>How the weights are drawn at first: “glorot” suits tanh and sigmoid, “he” suits ReLU; all equal, and every unit learns the same.</source>
      <translation>Comment les poids sont tirés au départ : « glorot » convient à tanh et sigmoid, « he » à ReLU ; tous égaux, toutes les unités apprennent la même chose.</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>How the weights from state to state start: “orthogonal” neither fades nor explodes.</source>
      <translation>Comment partent les poids d'un état au suivant : « orthogonal » ne s'éteint ni n'explose.</translation>
    </message>
    <message>
      <location filename="../../gui/train/page.py" />
      <source>How to train</source>
      <translation>Comment entraîner</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/brick_form.py" />
      <source>How weights start, what pulls on them, and other fine points.</source>
      <translation>D’où partent les poids, ce qui les retient, et d’autres détails.</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>How wrong an answer is: L(θ; x).</source>
      <translation>À quel point une réponse est fausse : L(θ; x).</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>How θ moves to make the loss smaller.</source>
      <translation>Comment θ bouge pour réduire la perte.</translation>
    </message>
    <message>
      <location filename="../../core/losses/huber.py" />
      <source>Huber</source>
      <translation>Huber</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <location filename="../../gui/build/sheets/network.py" />
      <source>In figures</source>
      <translation>En chiffres</translation>
    </message>
    <message>
      <location filename="../../core/block.py" />
      <source>In {block}: {why}</source>
      <translation>Dans {block} : {why}</translation>
    </message>
    <message>
      <location filename="../../core/patterns/inception.py" />
      <source>Inception</source>
      <translation>Inception</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Initialiser of the state's kernel</source>
      <translation>Initialisation du noyau de l'état</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <location filename="../../gui/build/neurons/heads.py" />
      <location filename="../../gui/build/volumes/pieces.py" />
      <source>Input</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <location filename="../../gui/build/sheets/network.py" />
      <source>Input → output</source>
      <translation>Entrée → sortie</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/heads.py" />
      <source>Insert a hidden layer here</source>
      <translation>Insérer ici une couche cachée</translation>
    </message>
    <message>
      <location filename="../../gui/build/menus.py" />
      <source>Insert here…</source>
      <translation>Insérer ici…</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <location filename="../../gui/build/edits.py" />
      <source>Insert {layer}</source>
      <translation>Insérer {layer}</translation>
    </message>
    <message>
      <location filename="../../gui/build/quick_insert.py" />
      <source>Insert: a name, settings too (conv 32 3x3 relu)</source>
      <translation>Insérer : un nom, et des réglages (conv 32 3x3 relu)</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Insert…</source>
      <translation>Insérer…</translation>
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>Irises</source>
      <translation>Iris</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>Is a tumour malignant? Thirty measures of its cells' nuclei.</source>
      <translation>La tumeur est-elle maligne ? Trente mesures des noyaux de ses cellules.</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>It does not fit {data}.</source>
      <translation>Ne convient pas aux données « {data} ».</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>It is: {label}</source>
      <translation>C’est : {label}</translation>
    </message>
    <message>
      <location filename="../../core/architectures/resnet101.py" />
      <location filename="../../core/architectures/resnet152.py" />
      <source>Its accuracy was measured on ImageNet, its other figures on a network for CIFAR-100.</source>
      <translation>Son exactitude a été mesurée sur ImageNet, ses autres valeurs sur un réseau pour CIFAR-100.</translation>
    </message>
    <message>
      <location filename="../../core/layers/activation.py" />
      <source>Its curve decides what is let through, squeezed or cut.</source>
      <translation>Sa courbe décide de ce qui passe, est resserré ou coupé.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/heading.py" />
      <source>Its name: type another one and press Enter.</source>
      <translation>Son nom : en taper un autre, puis Entrée.</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Join to…</source>
      <translation>Relier à…</translation>
    </message>
    <message>
      <location filename="../../gui/build/joining.py" />
      <source>Join {brick} to…</source>
      <translation>Relier {brick} à…</translation>
    </message>
    <message>
      <location filename="../../gui/build/wires.py" />
      <source>Join {source} to {target}</source>
      <translation>Relier {source} à {target}</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Keep under My bricks…</source>
      <translation>Garder dans Mes briques…</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/muon.py" />
      <location filename="../../core/optimizers/rmsprop.py" />
      <location filename="../../core/optimizers/sgd.py" />
      <source>Keeps some of the last step's speed, to roll through dips.</source>
      <translation>Garde un peu de l’élan du dernier pas, pour franchir les petits creux.</translation>
    </message>
    <message>
      <location filename="../../core/layers/maximum.py" />
      <source>Keeps the largest of the branches, number by number.</source>
      <translation>Garde la plus grande des branches, nombre par nombre.</translation>
    </message>
    <message>
      <location filename="../../core/layers/global_max_pooling2d.py" />
      <source>Keeps the strongest answer of each whole map: whether its pattern is there at all.</source>
      <translation>Garde la réponse la plus forte de chaque carte entière : son motif est-il présent quelque part ?</translation>
    </message>
    <message>
      <location filename="../../core/layers/max_pooling1d.py" />
      <source>Keeps the strongest answer of each window and shortens the sequence.</source>
      <translation>Garde la réponse la plus forte de chaque fenêtre et raccourcit la séquence.</translation>
    </message>
    <message>
      <location filename="../../core/layers/max_pooling2d.py" />
      <source>Keeps the strongest answer of each window and shrinks the maps.</source>
      <translation>Garde la réponse la plus forte de chaque fenêtre et réduit les cartes.</translation>
    </message>
    <message>
      <location filename="../../core/layers/minimum.py" />
      <source>Keeps the weakest answer of all branches: what every one of them agrees on.</source>
      <translation>Garde la réponse la plus faible de toutes les branches : ce sur quoi toutes s'accordent.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adamw.py" />
      <location filename="../../core/optimizers/muon.py" />
      <source>Keeps the weights small: a smoother answer that fits the noise less.</source>
      <translation>Garde les poids petits : une réponse plus lisse, qui suit moins le bruit.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Keeps what is positive, cuts the rest to 0.</source>
      <translation>Garde ce qui est positif, met le reste à 0.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>Kept up to date while training, like a running mean, but not by the gradient.</source>
      <translation>Tenus à jour pendant l’entraînement, comme une moyenne courante, mais pas par le gradient.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/summary.py" />
      <source>Keras agrees.</source>
      <translation>Keras est d’accord.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>Keras counts {n}: please report this.</source>
      <translation>Keras en compte {n} : merci de le signaler.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/summary.py" />
      <source>Keras disagrees.</source>
      <translation>Keras n’est pas d’accord.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>Keras has built this network, and counts as many.</source>
      <translation>Keras a construit ce réseau, et en compte autant.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>Keras layers</source>
      <translation>couches Keras</translation>
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Keras model (*.keras)</source>
      <translation>Modèle Keras (*.keras)</translation>
    </message>
    <message>
      <location filename="../../gui/build/code_view.py" />
      <source>Keras script</source>
      <translation>Script Keras</translation>
    </message>
    <message>
      <location filename="../../core/weighted.py" />
      <source>Kernel constraint</source>
      <translation>Contrainte du noyau</translation>
    </message>
    <message>
      <location filename="../../core/weighted.py" />
      <source>Kernel initialiser</source>
      <translation>Initialisation du noyau</translation>
    </message>
    <message>
      <location filename="../../core/weighted.py" />
      <source>Kernel regulariser</source>
      <translation>Régularisation du noyau</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>Kernel size</source>
      <translation>Taille du noyau</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>Kernels per channel</source>
      <translation>Noyaux par canal</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/ftrl.py" />
      <source>L1 strength λ₁</source>
      <translation>Force L1 λ₁</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/ftrl.py" />
      <source>L2 strength λ₂</source>
      <translation>Force L2 λ₂</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>LDL cholesterol</source>
      <translation>cholestérol LDL</translation>
    </message>
    <message>
      <location filename="../../core/templates/lstm_signal.py" />
      <source>LSTM on heartbeats</source>
      <translation>LSTM sur les battements</translation>
    </message>
    <message>
      <location filename="../../core/handmade.py" />
      <source>Laplacian</source>
      <translation>Laplacien</translation>
    </message>
    <message>
      <location filename="../../core/weighted.py" />
      <source>Large weights cost extra loss: l1 brings the useless ones to 0, l2 keeps all small.</source>
      <translation>De grands poids coûtent de la perte en plus : l1 ramène à 0 les inutiles, l2 les garde tous petits.</translation>
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Larger steps learn faster, until they overshoot.</source>
      <translation>Des pas plus grands apprennent plus vite, jusqu’à dépasser le but.</translation>
    </message>
    <message>
      <location filename="../../gui/features/page.py" />
      <source>Layer whose maps are shown</source>
      <translation>Couche dont les cartes sont montrées</translation>
    </message>
    <message>
      <location filename="../../core/layers/flatten.py" />
      <source>Lays all the values out in one row, so that a Dense brick can take them.</source>
      <translation>Met toutes les valeurs sur une seule ligne, pour qu’une brique Dense puisse les prendre.</translation>
    </message>
    <message>
      <location filename="../../core/layers/reshape.py" />
      <source>Lays the same values out in another shape, in the same order.</source>
      <translation>Dispose les mêmes valeurs dans une autre forme, dans le même ordre.</translation>
    </message>
    <message>
      <location filename="../../core/templates/lenet5.py" />
      <source>LeCun's network of 1998, which read cheques. It wants 32 × 32 pixels: the small digits are enlarged first.</source>
      <translation>Le réseau de LeCun de 1998, qui lisait des chèques. Il lui faut 32 × 32 pixels : les petits chiffres sont d'abord agrandis.</translation>
    </message>
    <message>
      <location filename="../../core/templates/lenet5.py" />
      <source>LeNet-5</source>
      <translation>LeNet-5</translation>
    </message>
    <message>
      <location filename="../../gui/build/wires.py" />
      <source>Lead the wire from {source} to {target}</source>
      <translation>Mener le fil de {source} à {target}</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>Learn deep learning by building networks brick by brick.</source>
      <translation>Apprendre l’apprentissage profond en construisant des réseaux brique par brique.</translation>
    </message>
    <message>
      <location filename="../../gui/about.py" />
      <source>Learn deep learning by building networks brick by brick. Free software under the MIT licence; TensorFlow, Keras, Qt, matplotlib, scikit-learn and scikit-image do the rest.</source>
      <translation>Apprendre l’apprentissage profond en construisant des réseaux brique par brique. Logiciel libre sous licence MIT ; TensorFlow, Keras, Qt, matplotlib, scikit-learn et scikit-image font le reste.</translation>
    </message>
    <message>
      <location filename="../../gui/features/page.py" />
      <source>Learned</source>
      <translation>Appris</translation>
    </message>
    <message>
      <location filename="../../core/optimizer.py" />
      <source>Learning rate η</source>
      <translation>Pas d’apprentissage η</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Learning: each batch moves the weights a little.</source>
      <translation>Apprentissage : chaque lot déplace un peu les poids.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>Leave</source>
      <translation>Sortir</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/brick_form.py" />
      <source>Less</source>
      <translation>Moins</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Let the network learn from the data (Ctrl+Enter)</source>
      <translation>Faire apprendre le réseau à partir des données (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="../../core/normalising.py" />
      <source>Lets each channel learn another mean than 0.</source>
      <translation>Permet à chaque canal d’apprendre une autre moyenne que 0.</translation>
    </message>
    <message>
      <location filename="../../core/normalising.py" />
      <source>Lets each channel learn another spread than 1.</source>
      <translation>Permet à chaque canal d’apprendre un autre étalement que 1.</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>Lets each filter move its threshold; one parameter a filter.</source>
      <translation>Permet à chaque filtre de déplacer son seuil ; un paramètre par filtre.</translation>
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Lets each place of the sequence look at all the others and take what it needs.</source>
      <translation>Permet à chaque position de la séquence de regarder toutes les autres et d’y prendre ce qu’il lui faut.</translation>
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Lets each projection move its threshold.</source>
      <translation>Permet à chaque projection de déplacer son seuil.</translation>
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <source>Lets each unit move its threshold; one parameter a unit.</source>
      <translation>Permet à chaque unité de déplacer son seuil ; un paramètre par unité.</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Lets each weighted sum move its threshold.</source>
      <translation>Permet à chaque somme pondérée de déplacer son seuil.</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Light or dark</source>
      <translation>Clair ou sombre</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Like ReLU, but lets a little of the negative through.</source>
      <translation>Comme ReLU, mais laisse passer un peu du négatif.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Like ReLU, with a smooth negative side.</source>
      <translation>Comme ReLU, avec un côté négatif lisse.</translation>
    </message>
    <message>
      <location filename="../../core/templates/linear_regression.py" />
      <source>Linear regression</source>
      <translation>Régression linéaire</translation>
    </message>
    <message>
      <location filename="../../core/losses/log_cosh.py" />
      <source>Log-cosh</source>
      <translation>Log-cosh</translation>
    </message>
    <message>
      <location filename="../../core/templates/logistic_regression.py" />
      <source>Logistic regression</source>
      <translation>Régression logistique</translation>
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Longer keys compare more finely, with more parameters to learn.</source>
      <translation>Des clés plus longues comparent plus finement, avec plus de paramètres à apprendre.</translation>
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>Longer vectors can tell more shades of meaning, with more parameters to learn.</source>
      <translation>Des vecteurs plus longs distinguent plus de nuances de sens, avec plus de paramètres à apprendre.</translation>
    </message>
    <message>
      <location filename="../../gui/build/views.py" />
      <source>Look at the same network in another way.</source>
      <translation>Regarder le même réseau autrement.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>Look inside</source>
      <translation>Entrer</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Look into</source>
      <translation>Entrer dans le bloc</translation>
    </message>
    <message>
      <location filename="../../core/layers/separable_conv2d.py" />
      <source>Looks at each channel by itself, then mixes them: a convolution in two cheap steps.</source>
      <translation>Regarde chaque canal séparément, puis les mélange : une convolution en deux étapes bon marché.</translation>
    </message>
    <message>
      <location filename="../../core/patterns/depthwise_separable.py" />
      <source>Looks at each channel by itself, then mixes them: about a ninth of the weights.</source>
      <translation>Regarde chaque canal à part, puis les mélange : environ un neuvième des poids.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/sgd.py" />
      <source>Looks where the momentum leads before judging the slope.</source>
      <translation>Regarde où l’inertie mène avant de juger la pente.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <location filename="../../gui/strip.py" />
      <location filename="../../gui/train/curves_card.py" />
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <location filename="../../core/verbs/summary.py" />
      <location filename="../../gui/build/figures.py" />
      <location filename="../../gui/build/sheets/tables.py" />
      <source>MACs</source>
      <translation>MAC</translation>
    </message>
    <message>
      <location filename="../../core/language.py" />
      <source>MB</source>
      <translation>Mo</translation>
    </message>
    <message>
      <location filename="../../core/generated.py" />
      <location filename="../../core/noise.py" />
      <source>MIT (generated by Briques)</source>
      <translation>MIT (généré par Briques)</translation>
    </message>
    <message>
      <location filename="../../core/templates/mlp_sine.py" />
      <source>MLP on a sine</source>
      <translation>MLP sur un sinus</translation>
    </message>
    <message>
      <location filename="../../core/templates/mlp_circles.py" />
      <source>MLP on circles</source>
      <translation>MLP sur les cercles</translation>
    </message>
    <message>
      <location filename="../../core/templates/mlp_digits.py" />
      <source>MLP on digits</source>
      <translation>MLP sur les chiffres</translation>
    </message>
    <message>
      <location filename="../../core/templates/mlp_spiral.py" />
      <source>MLP on the spiral</source>
      <translation>MLP sur la spirale</translation>
    </message>
    <message>
      <location filename="../../gui/features/page.py" />
      <source>Made by hand</source>
      <translation>Faits à la main</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adadelta.py" />
      <source>Makes each step about as large as the last ones, whatever the size of the gradient.</source>
      <translation>Rend chaque pas à peu près aussi grand que les derniers, quelle que soit la taille du gradient.</translation>
    </message>
    <message>
      <location filename="../../core/losses/mean_absolute_error.py" />
      <location filename="../../gui/train/sentences.py" />
      <source>Mean absolute error</source>
      <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>Mean over the batches of the epoch, while the weights were moving.</source>
      <translation>Moyenne sur les lots de l’époque, pendant que les poids bougeaient.</translation>
    </message>
    <message>
      <location filename="../../core/losses/mean_squared_error.py" />
      <source>Mean squared error</source>
      <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
      <location filename="../../core/layers/dot.py" />
      <source>Measures how well two branches agree: their products, added up along one axis.</source>
      <translation>Mesure à quel point deux branches s'accordent : leurs produits, additionnés le long d'un axe.</translation>
    </message>
    <message>
      <location filename="../../core/layers/batch_normalization.py" />
      <source>Memory of the averages</source>
      <translation>Mémoire des moyennes</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Merge</source>
      <translation>Fusion</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>Metrics</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/strip.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>Model written to {path}</source>
      <translation>Modèle écrit dans {path}</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/muon.py" />
      <location filename="../../core/optimizers/rmsprop.py" />
      <location filename="../../core/optimizers/sgd.py" />
      <source>Momentum μ</source>
      <translation>Inertie (momentum) μ</translation>
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <source>Moons</source>
      <translation>Lunes</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/brick_form.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../../core/layers/dropout.py" />
      <source>More hides more in training: less learning by heart, but slower learning.</source>
      <translation>Plus la part est grande, moins le réseau apprend par cœur, mais plus il apprend lentement.</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>More kernels look for more patterns in each channel by itself.</source>
      <translation>Plus de noyaux cherchent plus de motifs dans chaque canal séparément.</translation>
    </message>
    <message>
      <location filename="../../core/noise.py" />
      <source>More of them are harder to learn by heart, and take more memory.</source>
      <translation>Plus il y en a, plus il est dur de les apprendre par cœur, et plus il faut de mémoire.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <source>More of them show the curve more clearly and make an epoch longer.</source>
      <translation>Plus il y en a, plus la courbe est nette et plus l’époque est longue.</translation>
    </message>
    <message>
      <location filename="../../core/generated.py" />
      <source>More of them show the rule more clearly and make an epoch longer.</source>
      <translation>Plus il y en a, plus la règle est nette et plus l’époque est longue.</translation>
    </message>
    <message>
      <location filename="../../core/weighted.py" />
      <source>More strength gives smaller weights: smoother answers that fit the examples less.</source>
      <translation>Plus de force donne des poids plus petits : des réponses plus lisses, moins collées aux exemples.</translation>
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <source>More units can draw finer shapes, with more parameters to learn.</source>
      <translation>Plus d’unités dessinent des formes plus fines, avec plus de paramètres à apprendre.</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>More units remember more of what was read, with more parameters to learn.</source>
      <translation>Plus d’unités retiennent mieux ce qui a été lu, avec plus de paramètres à apprendre.</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Move {layer}</source>
      <translation>Déplacer {layer}</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Move {n} brick</source>
      <translation>Déplacer {n} brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Move {n} bricks</source>
      <translation>Déplacer {n} briques</translation>
    </message>
    <message>
      <location filename="../../core/layers/rescaling.py" />
      <source>Moves every number; −1 after a factor of 1/127.5 gives −1…1.</source>
      <translation>Décale chaque nombre ; −1 après un facteur de 1/127,5 donne −1…1.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/lion.py" />
      <source>Moves every weight by the same amount, in the direction of its recent gradients.</source>
      <translation>Déplace chaque poids de la même quantité, dans le sens de ses gradients récents.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>Multiplications and additions for one example: the lines above together.</source>
      <translation>Multiplications et additions pour un exemple : la somme des lignes ci-dessus.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>Multiplications, each with an addition, for one example.</source>
      <translation>Des multiplications, chacune avec une addition, pour un exemple.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>Multiplications, each with an addition, for one example: all bricks together.</source>
      <translation>Des multiplications, chacune avec une addition, pour un exemple : toutes les briques ensemble.</translation>
    </message>
    <message>
      <location filename="../../core/layers/multiply.py" />
      <source>Multiplies branches number by number: one opens or closes the other, like a gate.</source>
      <translation>Multiplie les branches nombre par nombre : l’une ouvre ou ferme l’autre, comme une porte.</translation>
    </message>
    <message>
      <location filename="../../core/layers/rescaling.py" />
      <source>Multiplies every number by one factor and adds one shift: pixels 0…255 to 0…1.</source>
      <translation>Multiplie chaque nombre par un facteur et ajoute un décalage : les pixels passent de 0…255 à 0…1.</translation>
    </message>
    <message>
      <location filename="../../gui/build/offer.py" />
      <source>My bricks</source>
      <translation>Mes briques</translation>
    </message>
    <message>
      <location filename="../../core/library.py" />
      <source>My bricks already hold one named {name}.</source>
      <translation>Mes briques contiennent déjà {name}.</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/cells.py" />
      <location filename="../../gui/build/sheets/heading.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../gui/build/questions.py" />
      <source>Name of the block</source>
      <translation>Nom du bloc</translation>
    </message>
    <message>
      <location filename="../../gui/build/questions.py" />
      <source>Name of the brick</source>
      <translation>Nom de la brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/menus.py" />
      <location filename="../../gui/build/questions.py" />
      <source>Name under My bricks</source>
      <translation>Nom dans Mes briques</translation>
    </message>
    <message>
      <location filename="../../core/patterns/residual_bottleneck.py" />
      <source>Narrows to a quarter of the channels, looks, widens again: depth at a low price.</source>
      <translation>Réduit au quart des canaux, regarde, élargit à nouveau : de la profondeur à bas prix.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/sgd.py" />
      <source>Nesterov</source>
      <translation>Nesterov</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/view.py" />
      <location filename="../../gui/build/views.py" />
      <source>Neurons</source>
      <translation>Neurones</translation>
    </message>
    <message>
      <location filename="../../core/neurons.py" />
      <source>Neurons are shown for data of up to {most} columns, and these have {units}: choose other data, or look at the network as Bricks.</source>
      <translation>Les neurones s’affichent pour des données de {most} colonnes au plus, et celles-ci en ont {units} : choisissez d’autres données, ou regardez le réseau en Briques.</translation>
    </message>
    <message>
      <location filename="../../core/neurons.py" />
      <source>Neurons are shown for data that are a row of numbers, and one example here is {shape}: look at the network as Bricks or Volumes.</source>
      <translation>Les neurones s’affichent pour des données qui sont une ligne de nombres, et un exemple est ici {shape} : regardez le réseau en Briques ou en Volumes.</translation>
    </message>
    <message>
      <location filename="../../core/neurons.py" />
      <source>Neurons are shown for layers in one chain, and at {brick} the network branches: look at it as Bricks.</source>
      <translation>Les neurones s’affichent pour des couches en une seule chaîne, et le réseau se divise à {brick} : regardez-le en Briques.</translation>
    </message>
    <message>
      <location filename="../../core/neurons.py" />
      <source>Neurons are shown for layers of up to {most}, and {brick} has {units}: take fewer units, or look at the network as Bricks.</source>
      <translation>Les neurones s’affichent pour des couches de {most} au plus, et {brick} en a {units} : prenez moins d’unités, ou regardez le réseau en Briques.</translation>
    </message>
    <message>
      <location filename="../../core/neurons.py" />
      <source>Neurons are shown for networks of Dense, Activation and Dropout alone, and {brick} is another layer: look at the network as Bricks.</source>
      <translation>Les neurones s’affichent pour des réseaux faits seulement de Dense, Activation et Dropout, et {brick} est une autre couche : regardez le réseau en Briques.</translation>
    </message>
    <message>
      <location filename="../../core/neurons.py" />
      <source>Neurons are shown for up to {most} layers, and this network has {layers}: look at it as Bricks.</source>
      <translation>Les neurones s’affichent pour {most} couches au plus, et ce réseau en a {layers} : regardez-le en Briques.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adam.py" />
      <source>Never lets a step grow again once gradients were large.</source>
      <translation>Ne laisse plus un pas grandir une fois que les gradients ont été grands.</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>New: nothing but the input</source>
      <translation>Nouveau : l’entrée seulement</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>Next example</source>
      <translation>Exemple suivant</translation>
    </message>
    <message>
      <location filename="../../core/engine/inline.py" />
      <source>No GPU is found that TensorFlow can use: choose --device cpu.</source>
      <translation>Aucun GPU utilisable par TensorFlow n’a été trouvé : choisir --device cpu.</translation>
    </message>
    <message>
      <location filename="../../gui/build/palette.py" />
      <source>No brick is called so.</source>
      <translation>Aucune brique ne s’appelle ainsi.</translation>
    </message>
    <message>
      <location filename="../../gui/features/page.py" />
      <source>No brick of this network answers with maps: add a Conv2D in Build.</source>
      <translation>Aucune brique de ce réseau ne répond par des cartes : ajouter une Conv2D sur la page Construire.</translation>
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>No engine: training is not possible</source>
      <translation>Pas de moteur : l’entraînement est impossible</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>No multiplications.</source>
      <translation>Aucune multiplication.</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <location filename="../../gui/build/sheets/tables.py" />
      <source>No parameters: nothing to learn here.</source>
      <translation>Aucun paramètre : rien à apprendre ici.</translation>
    </message>
    <message>
      <location filename="../../core/engine/prepare.py" />
      <source>No weight can learn: the step has no slope, so no gradient comes through it. Use sigmoid or tanh instead.</source>
      <translation>Aucun poids ne peut apprendre : l’échelon (step) n’a pas de pente, donc aucun gradient ne le traverse. Utiliser plutôt sigmoid ou tanh.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/heartbeats.py" />
      <location filename="../../core/datasets/moons.py" />
      <location filename="../../core/datasets/noisy_digits.py" />
      <location filename="../../core/datasets/sine.py" />
      <location filename="../../core/generated.py" />
      <source>Noise</source>
      <translation>Bruit</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noise_32.py" />
      <source>Noise in the shape of CIFAR-100, which does not come with Briques: shows that a network runs, and that it can learn even noise by heart.</source>
      <translation>Du bruit à la forme de CIFAR-100, qui n’est pas livré avec Briques : montre qu’un réseau tourne, et qu’il peut apprendre par cœur même du bruit.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noise_224.py" />
      <location filename="../../core/datasets/noise_299.py" />
      <source>Noise in the shape of ImageNet, which does not come with Briques: shows that a network runs, and that it can learn even noise by heart.</source>
      <translation>Du bruit à la forme de ImageNet, qui n’est pas livré avec Briques : montre qu’un réseau tourne, et qu’il peut apprendre par cœur même du bruit.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noise_32_grey.py" />
      <source>Noise in the shape of MNIST, which does not come with Briques: shows that a network runs, and that it can learn even noise by heart.</source>
      <translation>Du bruit à la forme de MNIST, qui n’est pas livré avec Briques : montre qu’un réseau tourne, et qu’il peut apprendre par cœur même du bruit.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noisy_digits.py" />
      <source>Noisy digits</source>
      <translation>Chiffres bruités</translation>
    </message>
    <message>
      <location filename="../../core/templates/mlp_sine.py" />
      <source>Non-linear regression: the same neurons, with a number for an answer.</source>
      <translation>Régression non linéaire : les mêmes neurones, avec un nombre pour réponse.</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Normalisation</source>
      <translation>Normalisation</translation>
    </message>
    <message>
      <location filename="../../core/layers/dot.py" />
      <source>Normalise</source>
      <translation>Normaliser</translation>
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>Not saved yet</source>
      <translation>Pas encore enregistré</translation>
    </message>
    <message>
      <location filename="../../core/infer.py" />
      <source>Nothing feeds {layer}: join it to the rest.</source>
      <translation>Rien n’arrive à {layer} : relier cette brique au reste.</translation>
    </message>
    <message>
      <location filename="../../gui/build/picker.py" />
      <source>Nothing is called so.</source>
      <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>Nothing is multiplied here.</source>
      <translation>Rien n’est multiplié ici.</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <source>Nothing may be written in {folder}: choose another place.</source>
      <translation>Impossible d’écrire dans {folder} : choisir un autre endroit.</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>Number of the example</source>
      <translation>Numéro de l’exemple</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>OD280/OD315 of the diluted wine</source>
      <translation>DO280/DO315 du vin dilué</translation>
    </message>
    <message>
      <location filename="../../core/layers/input.py" />
      <source>One example of the data enters here.</source>
      <translation>Un exemple des données entre ici.</translation>
    </message>
    <message>
      <location filename="../../core/templates/linear_regression.py" />
      <source>One neuron without a bend is a weighted sum: the statistician's linear regression.</source>
      <translation>Un neurone sans courbure est une somme pondérée : la régression linéaire des statisticiens.</translation>
    </message>
    <message>
      <location filename="../../core/templates/perceptron.py" />
      <source>One neuron, two weights and a threshold: it parts the plane by a straight line.</source>
      <translation>Un neurone, deux poids et un seuil : il sépare le plan par une droite.</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>One step</source>
      <translation>Un pas</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <location filename="../../gui/build/sheets/tables.py" />
      <source>One value here sees the whole input.</source>
      <translation>Une valeur, ici, voit toute l’entrée.</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <location filename="../../gui/build/sheets/tables.py" />
      <source>One value here sees {field} of the input.</source>
      <translation>Une valeur, ici, voit {field} de l’entrée.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <source>One wave, measured with errors: the network has to find the curve behind them.</source>
      <translation>Une onde, mesurée avec des erreurs : le réseau doit trouver la courbe qui se cache derrière.</translation>
    </message>
    <message>
      <location filename="../../core/templates/vgg_like.py" />
      <source>Only 3 × 3 windows, two before each pooling; maps shrink while their number doubles.</source>
      <translation>Rien que des fenêtres 3 × 3, deux avant chaque pooling ; les cartes rétrécissent, leur nombre double.</translation>
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Open a project</source>
      <translation>Ouvrir un projet</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Open or fold</source>
      <translation>Déplier ou replier</translation>
    </message>
    <message>
      <location filename="../../gui/features/page.py" />
      <source>Open the network for handwritten digits</source>
      <translation>Ouvrir le réseau des chiffres manuscrits</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <location filename="../../core/datasets/xor.py" />
      <source>Opposite corners belong together: one neuron alone cannot learn it.</source>
      <translation>Les coins opposés vont ensemble : un seul neurone ne peut pas l’apprendre.</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Optimiser</source>
      <translation>Optimiseur</translation>
    </message>
    <message>
      <location filename="../../gui/build/shelf.py" />
      <source>Outline</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/view.py" />
      <source>Outline of the network</source>
      <translation>Plan du réseau</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/heads.py" />
      <location filename="../../gui/build/outline/cells.py" />
      <source>Output</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <location filename="../../gui/build/sheets/brick.py" />
      <source>Output shape</source>
      <translation>Forme de sortie</translation>
    </message>
    <message>
      <location filename="../../gui/build/minimap.py" />
      <source>Overview of the network</source>
      <translation>Vue d’ensemble du réseau</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>PNG image</source>
      <translation>Image PNG</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <location filename="../../core/sliding.py" />
      <source>Padding</source>
      <translation>Rembourrage (padding)</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <location filename="../../gui/build/outline/cells.py" />
      <location filename="../../gui/build/sheets/several.py" />
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/bars.py" />
      <source>Parameters by family</source>
      <translation>Paramètres par famille</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Part from…</source>
      <translation>Détacher de…</translation>
    </message>
    <message>
      <location filename="../../gui/build/joining.py" />
      <source>Part {brick} from…</source>
      <translation>Détacher {brick} de…</translation>
    </message>
    <message>
      <location filename="../../gui/build/wires.py" />
      <source>Part {source} from {target}</source>
      <translation>Détacher {source} de {target}</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>Parts</source>
      <translation>Éléments</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>Parts, {n} times</source>
      <translation>Éléments, {n} fois</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Passes the sum on unchanged: a linear model.</source>
      <translation>Transmet la somme telle quelle : un modèle linéaire.</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <location filename="../../gui/build/clipboard.py" />
      <source>Paste {n} brick</source>
      <translation>Coller {n} brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/clipboard.py" />
      <source>Paste {n} bricks</source>
      <translation>Coller {n} briques</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/foot.py" />
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Paused. Go on continues; Step runs one batch.</source>
      <translation>En pause. Continuer reprend l’entraînement ; Un pas traite un seul lot.</translation>
    </message>
    <message>
      <location filename="../../core/templates/perceptron.py" />
      <source>Perceptron</source>
      <translation>Perceptron</translation>
    </message>
    <message>
      <location filename="../../core/datasets/reg_plane.py" />
      <source>Plane</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../gui/train/points_view.py" />
      <source>Point at the map to read the answer there.</source>
      <translation>Pointer la carte pour y lire la réponse.</translation>
    </message>
    <message>
      <location filename="../../gui/train/points_view.py" />
      <source>Points the network never learns from; it is tested on them.</source>
      <translation>Des points dont le réseau n’apprend jamais ; ils servent à le tester.</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Pooling</source>
      <translation>Pooling</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Press Train: the network will see all training examples once.</source>
      <translation>Appuyer sur Entraîner : le réseau verra une fois tous les exemples d’entraînement.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Press Train: the network will see all training examples {n} times.</source>
      <translation>Appuyer sur Entraîner : le réseau verra {n} fois tous les exemples d’entraînement.</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>Previous example</source>
      <translation>Exemple précédent</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/problems.py" />
      <source>Problems</source>
      <translation>Problèmes</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../../core/architectures/densenet121.py" />
      <source>Published in 2017, not 2018.</source>
      <translation>Publié en 2017, non en 2018.</translation>
    </message>
    <message>
      <location filename="../../core/architectures/densenet169.py" />
      <location filename="../../core/architectures/densenet201.py" />
      <source>Published in 2017, not 2018; its accuracy was measured on ImageNet, its other figures on a network for CIFAR-100.</source>
      <translation>Publié en 2017, non en 2018 ; son exactitude a été mesurée sur ImageNet, ses autres valeurs sur un réseau pour CIFAR-100.</translation>
    </message>
    <message>
      <location filename="../../gui/build/pulling.py" />
      <source>Pull to another brick, or to where the branch shall meet.</source>
      <translation>Tirez jusqu’à une autre brique, ou là où la branche doit rejoindre.</translation>
    </message>
    <message>
      <location filename="../../gui/build/rewiring.py" />
      <source>Pull to another brick; let go anywhere else, nothing changes.</source>
      <translation>Tirez jusqu’à une autre brique ; lâchez ailleurs : rien ne change.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/ftrl.py" />
      <source>Pulls every weight towards 0.</source>
      <translation>Tire chaque poids vers 0.</translation>
    </message>
    <message>
      <location filename="../../core/losses/binary_crossentropy.py" />
      <source>Punishes a confident wrong answer to a yes-or-no question hardest.</source>
      <translation>À une question par oui ou non, punit le plus une mauvaise réponse donnée avec assurance.</translation>
    </message>
    <message>
      <location filename="../../core/losses/categorical_crossentropy.py" />
      <source>Punishes giving the true class a low probability; for two classes or more.</source>
      <translation>Punit une faible probabilité donnée à la vraie classe ; pour deux classes ou plus.</translation>
    </message>
    <message>
      <location filename="../../gui/build/code_view.py" />
      <source>Put the whole script on the clipboard.</source>
      <translation>Mettre tout le script dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../core/layers/zero_padding2d.py" />
      <source>Puts a border of zeros round the image, so that windows reach its edges.</source>
      <translation>Entoure l’image d’une bordure de zéros, pour que les fenêtres atteignent ses bords.</translation>
    </message>
    <message>
      <location filename="../../core/layers/concatenate.py" />
      <source>Puts the channels of all branches side by side and forgets nothing.</source>
      <translation>Met côte à côte les canaux de toutes les branches, sans rien oublier.</translation>
    </message>
    <message>
      <location filename="../../gui/build/code_view.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noise_32_grey.py" />
      <source>Random grey pixels, 32 × 32</source>
      <translation>Pixels gris au hasard, 32 × 32</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noise_224.py" />
      <source>Random pixels, 224 × 224</source>
      <translation>Pixels au hasard, 224 × 224</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noise_299.py" />
      <source>Random pixels, 299 × 299</source>
      <translation>Pixels au hasard, 299 × 299</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noise_32.py" />
      <source>Random pixels, 32 × 32</source>
      <translation>Pixels au hasard, 32 × 32</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>ReLU keeps only where the pattern is found.</source>
      <translation>ReLU ne garde que les endroits où le motif est trouvé.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>ReLU that stops growing at 6.</source>
      <translation>Une ReLU qui cesse de croître à 6.</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Read backwards</source>
      <translation>Lire à l’envers</translation>
    </message>
    <message>
      <location filename="../../core/layers/simple_rnn.py" />
      <source>Reads a sequence step by step and carries one state along: short memory.</source>
      <translation>Lit une séquence pas à pas en emportant un seul état : une mémoire courte.</translation>
    </message>
    <message>
      <location filename="../../core/layers/gru.py" />
      <source>Reads a sequence step by step, with two gates: cheaper than an LSTM.</source>
      <translation>Lit une séquence pas à pas, avec deux portes : moins cher qu’un LSTM.</translation>
    </message>
    <message>
      <location filename="../../core/layers/lstm.py" />
      <source>Reads a sequence step by step; gates decide what to keep, forget and tell.</source>
      <translation>Lit une séquence pas à pas ; des portes décident de ce qu’il faut garder, oublier et dire.</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>Receptive field</source>
      <translation>Champ récepteur</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Redo {edit}</source>
      <translation>Rétablir : {edit}</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Regularisation</source>
      <translation>Régularisation</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adafactor.py" />
      <source>Remembers one number for each row and column in place of each weight: for huge models.</source>
      <translation>Retient un nombre par ligne et par colonne au lieu d’un par poids : pour les modèles immenses.</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/edits.py" />
      <location filename="../../gui/build/neurons/heads.py" />
      <source>Remove the layer {brick}</source>
      <translation>Retirer la couche {brick}</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Remove this brick</source>
      <translation>Retirer cette brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Remove {layer}</source>
      <translation>Retirer {layer}</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Remove {n} brick</source>
      <translation>Retirer {n} brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Remove {n} bricks</source>
      <translation>Retirer {n} briques</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/tree.py" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <location filename="../../gui/build/sheets/tuning.py" />
      <source>Rename {brick}</source>
      <translation>Renommer {brick}</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/build/menus.py" />
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Repair</source>
      <translation>Réparer</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <location filename="../../gui/build/sheets/tuning.py" />
      <source>Repeat</source>
      <translation>Répétitions</translation>
    </message>
    <message>
      <location filename="../../gui/build/questions.py" />
      <source>Repeat so many times</source>
      <translation>Nombre de répétitions</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Repeat…</source>
      <translation>Répéter…</translation>
    </message>
    <message>
      <location filename="../../core/templates/small_resnet.py" />
      <source>ResNet on digits</source>
      <translation>ResNet sur les chiffres</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/brick_form.py" />
      <source>Reset all</source>
      <translation>Tout rétablir</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tuning.py" />
      <source>Reset {layer}</source>
      <translation>Rétablir {layer}</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Reset: fresh weights</source>
      <translation>Réinitialiser : poids neufs</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Reset: fresh weights from the same seed (Ctrl+R)</source>
      <translation>Réinitialiser : poids neufs, tirés de la même graine (Ctrl+R)</translation>
    </message>
    <message>
      <location filename="../../core/patterns/residual.py" />
      <source>Residual</source>
      <translation>Résiduel</translation>
    </message>
    <message>
      <location filename="../../core/patterns/residual_bottleneck.py" />
      <source>Residual bottleneck</source>
      <translation>Goulot résiduel</translation>
    </message>
    <message>
      <location filename="../../core/patterns/residual_projection.py" />
      <source>Residual with projection</source>
      <translation>Résiduel avec projection</translation>
    </message>
    <message>
      <location filename="../../gui/train/table_view.py" />
      <source>Right answers by class</source>
      <translation>Bonnes réponses par classe</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Rosenblatt's perceptron (1957): all or nothing. No slope.</source>
      <translation>Le perceptron de Rosenblatt (1957) : tout ou rien. Aucune pente.</translation>
    </message>
    <message>
      <location filename="../../core/layers/zero_padding2d.py" />
      <source>Rows above and below</source>
      <translation>Lignes en haut et en bas</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Run one batch, then wait (Ctrl+.)</source>
      <translation>Traiter un lot, puis attendre (Ctrl+.)</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>SVG drawing</source>
      <translation>Dessin SVG</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>Save as PDF…</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>Save as PNG (300 dpi)…</source>
      <translation>Enregistrer en PNG (300 ppp)…</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>Save as SVG…</source>
      <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/build/code_view.py" />
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Save before leaving? What has been built and learned since would be lost.</source>
      <translation>Enregistrer avant de quitter ? Ce qui a été construit et appris depuis serait perdu.</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>Save the figure</source>
      <translation>Enregistrer la figure</translation>
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>Save the project</source>
      <translation>Enregistrer le projet</translation>
    </message>
    <message>
      <location filename="../../gui/build/code_view.py" />
      <source>Save the script</source>
      <translation>Enregistrer le script</translation>
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>Saved in {name}</source>
      <translation>Enregistré dans {name}</translation>
    </message>
    <message>
      <location filename="../../gui/build/code_view.py" />
      <location filename="../../gui/build/volumes/view.py" />
      <location filename="../../gui/files.py" />
      <source>Saved in {path}.</source>
      <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
      <location filename="../../core/normalising.py" />
      <source>Scale γ</source>
      <translation>Échelle γ</translation>
    </message>
    <message>
      <location filename="../../gui/build/palette.py" />
      <source>Search a brick</source>
      <translation>Chercher une brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/palette.py" />
      <source>Search a brick…</source>
      <translation>Chercher une brique…</translation>
    </message>
    <message>
      <location filename="../../gui/build/finder.py" />
      <source>Search in the network</source>
      <translation>Chercher dans le réseau</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/build/finder.py" />
      <source>Search in the network…</source>
      <translation>Chercher dans le réseau…</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Search the palette</source>
      <translation>Chercher dans la palette</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <location filename="../../core/grouping.py" />
      <source>Select the bricks to group; the way in stays outside.</source>
      <translation>Sélectionnez les briques à grouper ; l’entrée reste dehors.</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>Sequence</source>
      <translation>Séquence</translation>
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>Set the dilation to 1</source>
      <translation>Mettre la dilatation à 1</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/ftrl.py" />
      <source>Sets the weights that help least to exactly 0.</source>
      <translation>Met exactement à 0 les poids qui aident le moins.</translation>
    </message>
    <message>
      <location filename="../../core/layers/input.py" />
      <location filename="../../core/layers/reshape.py" />
      <source>Shape</source>
      <translation>Forme</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Shape of one example</source>
      <translation>Forme d’un exemple</translation>
    </message>
    <message>
      <location filename="../../core/layers/dropout.py" />
      <source>Share hidden</source>
      <translation>Part cachée</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/legend.py" />
      <source>Sheet: steps ↕ {space}, channels ↔ {channels}.</source>
      <translation>Feuille : pas ↕ {space}, canaux ↔ {channels}.</translation>
    </message>
    <message>
      <location filename="../../core/layers/rescaling.py" />
      <source>Shift</source>
      <translation>Décalage</translation>
    </message>
    <message>
      <location filename="../../core/normalising.py" />
      <source>Shift β</source>
      <translation>Décalage β</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>Show its bricks alone.</source>
      <translation>Ne montrer que ses briques.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>Show its bricks in place, among the others.</source>
      <translation>Montrer ses briques sur place, parmi les autres.</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/tree.py" />
      <source>Show on the canvas</source>
      <translation>Montrer parmi les briques</translation>
    </message>
    <message>
      <location filename="../../gui/build/page.py" />
      <location filename="../../gui/build/volumes/view.py" />
      <source>Show the whole network.</source>
      <translation>Montrer le réseau entier.</translation>
    </message>
    <message>
      <location filename="../../core/templates/unet.py" />
      <source>Shrinks the image to understand it, then draws it clean; bridges bring the details.</source>
      <translation>Rétrécit l'image pour la comprendre, puis la redessine nette ; des ponts apportent les détails.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/sine.py" />
      <source>Sine</source>
      <translation>Sinus</translation>
    </message>
    <message>
      <location filename="../../core/datasets/reg_gauss.py" />
      <source>Six Gaussians</source>
      <translation>Six gaussiennes</translation>
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>Size of a key</source>
      <translation>Taille d’une clé</translation>
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>Size of a vector</source>
      <translation>Taille d’un vecteur</translation>
    </message>
    <message>
      <location filename="../../core/layers/conv1d.py" />
      <source>Slides short windows along a sequence; each one answers where its pattern appears.</source>
      <translation>Fait glisser de courtes fenêtres le long d’une séquence ; chacune répond là où son motif apparaît.</translation>
    </message>
    <message>
      <location filename="../../core/layers/conv2d.py" />
      <source>Slides small windows over the image; each one answers where its pattern appears.</source>
      <translation>Fait glisser de petites fenêtres sur l’image ; chacune répond là où son motif apparaît.</translation>
    </message>
    <message>
      <location filename="../../core/layers/depthwise_conv2d.py" />
      <source>Slides windows over each channel by itself: far cheaper than a full convolution.</source>
      <translation>Fait glisser des fenêtres sur chaque canal séparément : bien moins cher qu’une convolution complète.</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adagrad.py" />
      <source>Slows each weight down by all the gradients it has seen: rare features keep large steps.</source>
      <translation>Freine chaque poids selon tous les gradients qu’il a vus : les variables rares gardent de grands pas.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/digits.py" />
      <source>Small grey images of the digits 0 to 9, written by hand.</source>
      <translation>Petites images grises des chiffres de 0 à 9, écrits à la main.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noisy_digits.py" />
      <source>Small images of digits under noise; the answer asked for is the clean image.</source>
      <translation>De petites images de chiffres sous du bruit ; la réponse demandée est l'image nette.</translation>
    </message>
    <message>
      <location filename="../../core/templates/lstm_signal.py" />
      <source>Small windows find the waves; the LSTM reads on and remembers when the last beat came.</source>
      <translation>De petites fenêtres trouvent les ondes ; le LSTM lit et retient quand est venu le dernier battement.</translation>
    </message>
    <message>
      <location filename="../../core/templates/cnn_digits.py" />
      <source>Small windows slide over the image and find its strokes, wherever they are.</source>
      <translation>De petites fenêtres glissent sur l’image et trouvent ses traits, où qu’ils soient.</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Smaller batches make more, noisier steps in each epoch.</source>
      <translation>Des lots plus petits donnent plus de pas par époque, mais plus bruités.</translation>
    </message>
    <message>
      <location filename="../../core/handmade.py" />
      <source>Sobel x</source>
      <translation>Sobel x</translation>
    </message>
    <message>
      <location filename="../../core/handmade.py" />
      <source>Sobel y</source>
      <translation>Sobel y</translation>
    </message>
    <message>
      <location filename="../../core/templates/softmax_digits.py" />
      <source>Softmax on digits</source>
      <translation>Softmax sur les chiffres</translation>
    </message>
    <message>
      <location filename="../../core/fitting.py" />
      <source>Softmax over a single value always answers 1.</source>
      <translation>Sur une seule valeur, softmax répond toujours 1.</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../core/losses/binary_focal_crossentropy.py" />
      <source>Spends less on what is already right: for rare diseases among many healthy.</source>
      <translation>Compte moins ce qui est déjà juste : pour des malades rares parmi beaucoup de bien portants.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/spiral.py" />
      <source>Spiral</source>
      <translation>Spirale</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>Spreads the window apart: it sees farther at equal cost.</source>
      <translation>Écarte les points de la fenêtre : elle voit plus loin pour le même coût.</translation>
    </message>
    <message>
      <location filename="../../core/patterns/squeeze_and_excite.py" />
      <source>Squeeze and excite</source>
      <translation>Squeeze-and-excite</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Squeezes any number into 0…1: a probability.</source>
      <translation>Ramène tout nombre entre 0 et 1 : une probabilité.</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Squeezes any number into −1…1, centred on 0.</source>
      <translation>Ramène tout nombre entre −1 et 1, centré sur 0.</translation>
    </message>
    <message>
      <location filename="../../core/templates/autoencoder.py" />
      <source>Squeezes each image into eight numbers and draws it again from them: it has to find what matters.</source>
      <translation>Comprime chaque image en huit nombres et la redessine à partir d'eux : il doit trouver ce qui compte.</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Start from a ready experiment</source>
      <translation>Partir d’une expérience prête</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Starts at the end: the beginning is then what it has read last.</source>
      <translation>Commence par la fin : le début est alors ce qui a été lu en dernier.</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>Step</source>
      <translation>Un pas</translation>
    </message>
    <message>
      <location filename="../../core/pooling.py" />
      <source>Steps as large as the window tile the map; smaller ones overlap.</source>
      <translation>Un pas égal à la fenêtre découpe la carte sans recouvrement ; plus petit, les fenêtres se recouvrent.</translation>
    </message>
    <message>
      <location filename="../../core/layers/max_pooling1d.py" />
      <source>Steps as long as the window tile the sequence; smaller ones overlap.</source>
      <translation>Un pas égal à la fenêtre découpe la séquence sans recouvrement ; plus petit, les fenêtres se recouvrent.</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>Steps of 2 halve the height and width of the maps.</source>
      <translation>Un pas de 2 divise par deux la hauteur et la largeur des cartes.</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>Steps of 2 halve the length.</source>
      <translation>Un pas de 2 divise la longueur par deux.</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Stopped after {n} epoch. Train goes on from there.</source>
      <translation>Arrêté après {n} époque. Entraîner reprend à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Stopped after {n} epochs. Train goes on from there.</source>
      <translation>Arrêté après {n} époques. Entraîner reprend à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>Stopping after the batch in hand.</source>
      <translation>Arrêt après le lot en cours.</translation>
    </message>
    <message>
      <location filename="../../core/weighted.py" />
      <source>Strength of the regulariser</source>
      <translation>Force de la régularisation</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <location filename="../../core/layers/max_pooling1d.py" />
      <location filename="../../core/pooling.py" />
      <source>Stride</source>
      <translation>Pas (stride)</translation>
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>Stride and dilation cannot both be larger than 1.</source>
      <translation>Le pas et la dilatation ne peuvent pas dépasser 1 tous les deux.</translation>
    </message>
    <message>
      <location filename="../../core/patterns/squeeze_and_excite.py" />
      <source>Sums each map up in one number and turns it up or down by all the others' numbers.</source>
      <translation>Résume chaque carte en un nombre et l'amplifie ou l'atténue selon les nombres de toutes les autres.</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/edits.py" />
      <location filename="../../gui/build/neurons/heads.py" />
      <source>Take a neuron from {brick}</source>
      <translation>Retirer un neurone de {brick}</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>Take the block apart; its bricks stay where they are.</source>
      <translation>Défaire le bloc ; ses briques restent où elles sont.</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>Take the figure away for a slide or a paper, on white.</source>
      <translation>Emporter la figure pour une diapositive ou un article, sur fond blanc.</translation>
    </message>
    <message>
      <location filename="../../gui/build/menus.py" />
      <source>Take this wire away</source>
      <translation>Enlever ce fil</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/sgd.py" />
      <source>Takes one small step down the slope of each batch.</source>
      <translation>Fait un petit pas vers le bas de la pente, à chaque lot.</translation>
    </message>
    <message>
      <location filename="../../core/layers/subtract.py" />
      <source>Takes the second branch from the first: what is left is where they differ.</source>
      <translation>Retire la seconde branche de la première : il reste ce qui les distingue.</translation>
    </message>
    <message>
      <location filename="../../core/templates/softmax_digits.py" />
      <source>Ten neurons, one for each digit, each with a weight for every pixel: no hidden layer.</source>
      <translation>Dix neurones, un par chiffre, chacun avec un poids par pixel : aucune couche cachée.</translation>
    </message>
    <message>
      <location filename="../../gui/build/views.py" />
      <source>The Keras script of exactly this network.</source>
      <translation>Le script Keras de ce réseau exactement.</translation>
    </message>
    <message>
      <location filename="../../gui/build/code_view.py" />
      <source>The Keras script of this experiment, ready to run.</source>
      <translation>Le script Keras de cette expérience, prêt à être lancé.</translation>
    </message>
    <message>
      <location filename="../../gui/train/images_view.py" />
      <source>The answer below each validation example. Wrong: {wrong} of the first {n}.</source>
      <translation>Sous chaque exemple de validation, la réponse. Fausses : {wrong} sur les {n} premières.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/reg_plane.py" />
      <source>The answer grows evenly from one corner to the other: a linear regression.</source>
      <translation>La réponse croît régulièrement d’un coin à l’autre : une régression linéaire.</translation>
    </message>
    <message>
      <location filename="../../gui/train/regression_view.py" />
      <source>The answer ŷ against the truth y</source>
      <translation>La réponse ŷ en fonction de la vérité y</translation>
    </message>
    <message>
      <location filename="../../gui/train/regression_view.py" />
      <source>The answer ŷ against x</source>
      <translation>La réponse ŷ en fonction de x</translation>
    </message>
    <message>
      <location filename="../../gui/plots/plot.py" />
      <source>The curves cannot be drawn: matplotlib does not start on this computer.</source>
      <translation>Impossible de tracer les courbes : matplotlib ne démarre pas sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../core/buildable.py" />
      <source>The data enters once: keep one Input.</source>
      <translation>Les données entrent une seule fois : garder une seule brique d’entrée (Input).</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <source>The disk is full: {path} is as it was. Make room or choose another.</source>
      <translation>Le disque est plein : {path} est resté tel quel. Faire de la place ou choisir un autre disque.</translation>
    </message>
    <message>
      <location filename="../../core/engine/export.py" />
      <source>The disk is full: {path} was not written.</source>
      <translation>Le disque est plein : {path} n’a pas été écrit.</translation>
    </message>
    <message>
      <location filename="../../core/engine/failure.py" />
      <source>The engine could not do this ({error}: {why}).</source>
      <translation>Le moteur n’a pas pu le faire ({error} : {why}).</translation>
    </message>
    <message>
      <location filename="../../gui/engine_client.py" />
      <source>The engine does not start on this computer (code {code}). Check the installation of Briques, then start Briques again.</source>
      <translation>Le moteur ne démarre pas sur cet ordinateur (code {code}). Vérifier l’installation de Briques, puis relancer Briques.</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/view.py" />
      <source>The engine is starting: the weights appear in a moment.</source>
      <translation>Le moteur démarre : les poids apparaissent dans un instant.</translation>
    </message>
    <message>
      <location filename="../../gui/engine_client.py" />
      <source>The engine stopped unexpectedly (code {code}). A new one is starting: press Train to go on from the last epoch kept.</source>
      <translation>Le moteur s’est arrêté sans prévenir (code {code}). Un nouveau démarre : appuyer sur Entraîner pour reprendre à la dernière époque gardée.</translation>
    </message>
    <message>
      <location filename="../../gui/engine_client.py" />
      <source>The engine was killed, perhaps because memory ran out. A new one is starting: press Train to go on from the last epoch kept.</source>
      <translation>Le moteur a été interrompu, peut-être par manque de mémoire. Un nouveau démarre : appuyer sur Entraîner pour reprendre à la dernière époque gardée.</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>The epoch with the lowest loss on what was never seen.</source>
      <translation>L’époque dont la perte est la plus basse sur ce qui n’a jamais été vu.</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>The example</source>
      <translation>L’exemple</translation>
    </message>
    <message>
      <location filename="../../gui/trainer.py" />
      <source>The experiment has changed: training stopped. Press Train to start again.</source>
      <translation>L’expérience a changé : l’entraînement s’est arrêté. Appuyer sur Entraîner pour recommencer.</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>The experiment's name: expected 1 to {most} characters, none of them / or \, and not only dots. Received: {name}.</source>
      <translation>Le nom de l’expérience : attendu 1 à {most} caractères, sans / ni \, et pas seulement des points. Reçu : {name}.</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/view.py" />
      <source>The figure is on the clipboard: paste it into a slide.</source>
      <translation>La figure est dans le presse-papiers : collez-la dans une diapositive.</translation>
    </message>
    <message>
      <location filename="../../core/engine/export.py" />
      <source>The file was not kept: plain Keras could not read it again.</source>
      <translation>Le fichier n’a pas été gardé : Keras seul n’a pas pu le relire.</translation>
    </message>
    <message>
      <location filename="../../core/engine/export.py" />
      <source>The file was not kept: read again, its answers differ by {difference}.</source>
      <translation>Le fichier n’a pas été gardé : relu, ses réponses diffèrent de {difference}.</translation>
    </message>
    <message>
      <location filename="../../core/library.py" />
      <source>The folder {folder} cannot be made: my bricks are as they were.</source>
      <translation>Le dossier {folder} ne peut pas être créé : mes briques sont comme avant.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>The folder {path} cannot be made: {why}.</source>
      <translation>Impossible de créer le dossier {path} : {why}.</translation>
    </message>
    <message>
      <location filename="../../core/engine/build.py" />
      <source>The kept weights are of another network: expected {name} of shape {shape}. Received: {received}. Press Reset to begin with fresh ones.</source>
      <translation>Les poids gardés sont ceux d’un autre réseau : attendu {name} de forme {shape}. Reçu : {received}. Appuyer sur Réinitialiser pour partir de poids neufs.</translation>
    </message>
    <message>
      <location filename="../../core/losses/binary_focal_crossentropy.py" />
      <source>The larger, the less the examples that are already right count.</source>
      <translation>Plus elle est grande, moins les exemples déjà justes comptent.</translation>
    </message>
    <message>
      <location filename="../../core/architecture.py" />
      <source>The lecture's table: CIFAR-100, 32 × 32</source>
      <translation>Le tableau du cours : CIFAR-100, 32 × 32</translation>
    </message>
    <message>
      <location filename="../../core/engine/train.py" />
      <source>The loss is no longer a number, in epoch {n}: the steps are too large. Lower the learning rate. The weights of epoch {kept} are kept.</source>
      <translation>À l’époque {n}, la perte n’est plus un nombre : les pas sont trop grands. Réduire le pas d’apprentissage. Les poids de l’époque {kept} sont gardés.</translation>
    </message>
    <message>
      <location filename="../../core/normalising.py" />
      <source>The mean each channel has before anything is learned.</source>
      <translation>La moyenne de chaque canal avant tout apprentissage.</translation>
    </message>
    <message>
      <location filename="../../core/engine/timing.py" />
      <source>The memory is not enough for this network.</source>
      <translation>La mémoire ne suffit pas pour ce réseau.</translation>
    </message>
    <message>
      <location filename="../../core/engine/failure.py" />
      <source>The memory is not enough for this: use smaller batches, fewer units or filters, or pool earlier.</source>
      <translation>La mémoire ne suffit pas : prendre des lots plus petits, moins d’unités ou de filtres, ou placer un pooling plus tôt.</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>The model says: {answer}</source>
      <translation>Le modèle dit : {answer}</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <source>The name {path} is too long: choose a shorter one.</source>
      <translation>Le nom {path} est trop long : en choisir un plus court.</translation>
    </message>
    <message>
      <location filename="../../gui/build/shelf.py" />
      <source>The network as a list, for large ones and for screen readers.</source>
      <translation>Le réseau en liste, pour les grands réseaux et les lecteurs d’écran.</translation>
    </message>
    <message>
      <location filename="../../gui/build/views.py" />
      <source>The network as bricks, to be built.</source>
      <translation>Le réseau en briques, à construire.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>The network cannot be trained yet: {why}</source>
      <translation>Le réseau ne peut pas encore être entraîné : {why}</translation>
    </message>
    <message>
      <location filename="../../core/neurons.py" />
      <location filename="../../gui/features/page.py" />
      <source>The network does not fit together yet: {why}</source>
      <translation>Les briques du réseau ne s’emboîtent pas encore : {why}</translation>
    </message>
    <message>
      <location filename="../../gui/files.py" />
      <source>The network has a problem to mend before it can be exported.</source>
      <translation>Le réseau a un problème à réparer avant de pouvoir être exporté.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>The network has changed since this run: Train starts anew.</source>
      <translation>Le réseau a changé depuis cet entraînement : Entraîner repart de zéro.</translation>
    </message>
    <message>
      <location filename="../../core/plain.py" />
      <source>The network has more than {most} layers.</source>
      <translation>Le réseau a plus de {most} couches.</translation>
    </message>
    <message>
      <location filename="../../core/buildable.py" />
      <location filename="../../core/named.py" />
      <location filename="../../core/neurons.py" />
      <location filename="../../gui/trainer.py" />
      <source>The network is empty: add a brick.</source>
      <translation>Le réseau est vide : ajouter une brique.</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>The network must end with 1 number, which says yes or no. Received: {received}.</source>
      <translation>Le réseau doit finir par 1 nombre, qui dit oui ou non. Reçu : {received}.</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>The network must end with {n} numbers, one for each class of the data. Received: {received}.</source>
      <translation>Le réseau doit finir par {n} nombres, un par classe des données. Reçu : {received}.</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>The network must end with {wanted}, as the data asks for. Received: {received}.</source>
      <translation>Le réseau doit finir par {wanted}, comme le demandent les données. Reçu : {received}.</translation>
    </message>
    <message>
      <location filename="../../core/image_file.py" />
      <source>The network takes {shape}, which is no image.</source>
      <translation>L’entrée du réseau est {shape} : ce n’est pas une image.</translation>
    </message>
    <message>
      <location filename="../../gui/build/canvas.py" />
      <source>The network's bricks, from the input down to the output</source>
      <translation>Les briques du réseau, de l’entrée en haut à la sortie en bas</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/canvas.py" />
      <source>The network's tensors as boxes, from the input to the output</source>
      <translation>Les tenseurs du réseau en boîtes, de l'entrée à la sortie</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>The network: bricks with parameters θ.</source>
      <translation>Le réseau : des briques, avec leurs paramètres θ.</translation>
    </message>
    <message>
      <location filename="../../core/architectures/alexnet.py" />
      <source>The only row for ImageNet, 224 × 224: it cannot be compared with the nine others. Its size is the weights and one image, theirs are the activations of 128 images.</source>
      <translation>La seule ligne pour ImageNet, 224 × 224 : elle ne se compare pas aux neuf autres. Sa taille est celle des poids et d’une image, la leur celle des activations de 128 images.</translation>
    </message>
    <message>
      <location filename="../../core/architecture.py" />
      <source>The same networks on ImageNet</source>
      <translation>Les mêmes réseaux sur ImageNet</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>The same seed gives the same start, the same order, the same run.</source>
      <translation>La même graine donne le même départ, le même ordre, le même résultat.</translation>
    </message>
    <message>
      <location filename="../../gui/build/offer.py" />
      <source>The shape here is not known: mend the bricks above it first.</source>
      <translation>La forme n’est pas connue ici : réparez d’abord les briques au-dessus.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>The share of examples whose class is answered right.</source>
      <translation>La part des exemples dont la classe est bien prédite.</translation>
    </message>
    <message>
      <location filename="../../core/layers/input.py" />
      <source>The sizes of one example; follows the data.</source>
      <translation>Les tailles d’un exemple ; elles suivent les données.</translation>
    </message>
    <message>
      <location filename="../../core/layers/reshape.py" />
      <source>The sizes to lay the values out in; their product must stay the same.</source>
      <translation>Les tailles de la nouvelle forme ; leur produit doit rester le même.</translation>
    </message>
    <message>
      <location filename="../../core/merging.py" />
      <source>The smaller input is repeated to fit: {shapes}.</source>
      <translation>La plus petite entrée est répétée pour s’ajuster : {shapes}.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>The training failed.</source>
      <translation>L’entraînement a échoué.</translation>
    </message>
    <message>
      <location filename="../../core/wiring.py" />
      <source>The values would run in a circle: a brick cannot feed itself.</source>
      <translation>Les valeurs tourneraient en rond : une brique ne peut pas s’alimenter elle-même.</translation>
    </message>
    <message>
      <location filename="../../gui/build/wires.py" />
      <source>The way in is fed by the data, not by a brick.</source>
      <translation>L’entrée est alimentée par les données, pas par une brique.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>The way in is not counted.</source>
      <translation>L’entrée n’est pas comptée.</translation>
    </message>
    <message>
      <location filename="../../core/verb.py" />
      <source>The weights are fresh ones: this network has not been trained.</source>
      <translation>Les poids sont neufs : ce réseau n’a pas été entraîné.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/network.py" />
      <source>The whole network</source>
      <translation>Le réseau entier</translation>
    </message>
    <message>
      <location filename="../../gui/build/minimap.py" />
      <source>The whole network: click or drag to see another part of it.</source>
      <translation>Tout le réseau : cliquez ou glissez pour en voir une autre partie.</translation>
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>The window ({window}) is larger than the image ({image}).</source>
      <translation>La fenêtre ({window}) est plus grande que l’image ({image}).</translation>
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>The window ({window}) is longer than the sequence ({sequence}).</source>
      <translation>La fenêtre ({window}) est plus longue que la séquence ({sequence}).</translation>
    </message>
    <message>
      <location filename="../../core/network.py" />
      <location filename="../../core/verbs/features.py" />
      <source>There is no brick named {id}.</source>
      <translation>Aucune brique ne s’appelle {id}.</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <source>There is no file {path}.</source>
      <translation>Le fichier {path} n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <location filename="../../core/engine/export.py" />
      <source>There is no folder {folder}: choose another place.</source>
      <translation>Le dossier {folder} n’existe pas : choisir un autre endroit.</translation>
    </message>
    <message>
      <location filename="../../core/neurons.py" />
      <source>There is no neuron yet: add a Dense brick.</source>
      <translation>Il n’y a pas encore de neurone : ajoutez une brique Dense.</translation>
    </message>
    <message>
      <location filename="../../gui/build/clipboard.py" />
      <source>There is no text on the clipboard: copy bricks first.</source>
      <translation>Le presse-papiers ne contient pas de texte : copiez d’abord des briques.</translation>
    </message>
    <message>
      <location filename="../../core/fragment.py" />
      <source>These are no bricks: {why}</source>
      <translation>Ce ne sont pas des briques : {why}</translation>
    </message>
    <message>
      <location filename="../../core/library.py" />
      <source>These bricks are not exactly one block.</source>
      <translation>Ces briques ne sont pas exactement un bloc.</translation>
    </message>
    <message>
      <location filename="../../core/fragment.py" />
      <source>These bricks cannot be put in: {why}</source>
      <translation>Ces briques ne peuvent pas être insérées : {why}</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/several.py" />
      <source>These bricks have no setting in common.</source>
      <translation>Ces briques n’ont aucun réglage en commun.</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/legend.py" />
      <source>Thin slab: a brick that leaves the size as it is.</source>
      <translation>Tranche fine : une brique qui laisse la taille telle quelle.</translation>
    </message>
    <message>
      <location filename="../../core/infer.py" />
      <source>This brick feeds nothing: join it to the rest.</source>
      <translation>Rien ne part de cette brique : la relier au reste.</translation>
    </message>
    <message>
      <location filename="../../core/engine/prepare.py" />
      <source>This network has no weights to learn: add a Dense brick.</source>
      <translation>Ce réseau n’a aucun poids à apprendre : ajouter une brique Dense.</translation>
    </message>
    <message>
      <location filename="../../core/engine/prepare.py" />
      <source>This network needs more memory than this machine has free (parameters: {n}): use fewer units.</source>
      <translation>Ce réseau demande plus de mémoire que cet ordinateur n’en a de libre (paramètres : {n}) : prendre moins d’unités.</translation>
    </message>
    <message>
      <location filename="../../gui/build/joining.py" />
      <source>This wire would be taken away.</source>
      <translation>Ce fil serait enlevé.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/reg_gauss.py" />
      <source>Three hills and three hollows on a plain: a regression that must bend.</source>
      <translation>Trois collines et trois creux dans une plaine : une régression qui doit se courber.</translation>
    </message>
    <message>
      <location filename="../../core/losses/huber.py" />
      <source>Threshold δ</source>
      <translation>Seuil δ</translation>
    </message>
    <message>
      <location filename="../../core/script.py" />
      <source>To train it: n examples x, of shape {x}, and n answers y, of shape {y}</source>
      <translation>Pour l'entraîner : n exemples x, de forme {x}, et n réponses y, de forme {y}</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/main_window.py" />
      <location filename="../../gui/strip.py" />
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Train / Pause</source>
      <translation>Entraîner / Pause</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/foot.py" />
      <source>Trained for {n} epochs</source>
      <translation>Entraîné pendant {n} époques</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <location filename="../../core/verbs/train.py" />
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>Training changes these at every step.</source>
      <translation>L’entraînement les change à chaque pas.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/freeze.py" />
      <source>Training leaves it as it is: what it has learned so far stays.</source>
      <translation>L’entraînement la laisse telle quelle : ce qu’elle a déjà appris reste.</translation>
    </message>
    <message>
      <location filename="../../gui/application.py" />
      <source>Training stopped, so that the weights hold still. Press Train to go on.</source>
      <translation>L’entraînement est arrêté pour que les poids ne bougent plus. Appuyez sur Entraîner pour continuer.</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/foot.py" />
      <source>Training: epoch {n}</source>
      <translation>Entraînement : époque {n}</translation>
    </message>
    <message>
      <location filename="../../core/patterns/transformer_encoder.py" />
      <source>Transformer encoder</source>
      <translation>Encodeur de transformeur</translation>
    </message>
    <message>
      <location filename="../../core/templates/transformer_heartbeats.py" />
      <source>Transformer on heartbeats</source>
      <translation>Transformeur sur les battements</translation>
    </message>
    <message>
      <location filename="../../gui/train/restored_view.py" />
      <source>Truth</source>
      <translation>Vérité</translation>
    </message>
    <message>
      <location filename="../../core/activation.py" />
      <source>Turns a row of numbers into probabilities that sum to 1.</source>
      <translation>Change une ligne de nombres en probabilités de somme 1.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/gauss.py" />
      <source>Two Gaussians</source>
      <translation>Deux gaussiennes</translation>
    </message>
    <message>
      <location filename="../../core/datasets/spiral.py" />
      <source>Two arms wound round each other: it takes many neurons to follow them.</source>
      <translation>Deux bras enroulés l’un autour de l’autre : il faut beaucoup de neurones pour les suivre.</translation>
    </message>
    <message>
      <location filename="../../core/network.py" />
      <source>Two bricks are named {id}.</source>
      <translation>Deux briques s’appellent {id}.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/gauss.py" />
      <source>Two clouds of points: a straight line parts them, so one neuron is enough.</source>
      <translation>Deux nuages de points : une droite les sépare, donc un neurone suffit.</translation>
    </message>
    <message>
      <location filename="../../core/patterns/residual.py" />
      <source>Two convolutions learn only what to change; a shortcut carries the rest past them.</source>
      <translation>Deux convolutions n'apprennent que ce qu'il faut changer ; un raccourci fait passer le reste à côté.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <source>Two half circles that interlock: the border between them must bend twice.</source>
      <translation>Deux demi-cercles emboîtés : la frontière entre eux doit se courber deux fois.</translation>
    </message>
    <message>
      <location filename="../../core/templates/mlp_spiral.py" />
      <source>Two wound arms: more neurons, and more time, to bend the border round them.</source>
      <translation>Deux bras enroulés : plus de neurones, et plus de temps, pour courber la frontière autour d’eux.</translation>
    </message>
    <message>
      <location filename="../../core/templates/unet.py" />
      <source>U-Net on noisy digits</source>
      <translation>U-Net sur les chiffres bruités</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>Undo {edit}</source>
      <translation>Annuler : {edit}</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <source>Unfold</source>
      <translation>Déplier</translation>
    </message>
    <message>
      <location filename="../../gui/build/edits.py" />
      <source>Unfreeze</source>
      <translation>Dégeler</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <location filename="../../gui/build/sheets/block.py" />
      <source>Ungroup</source>
      <translation>Dégrouper</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tuning.py" />
      <source>Ungroup {block}</source>
      <translation>Dégrouper {block}</translation>
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <location filename="../../core/recurrence.py" />
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/foot.py" />
      <source>Untrained: fresh weights of the seed {seed}</source>
      <translation>Non entraîné : poids neufs de la graine {seed}</translation>
    </message>
    <message>
      <location filename="../../gui/features/page.py" />
      <source>Untrained: fresh weights, nothing is learned yet.</source>
      <translation>Non entraîné : poids neufs, rien n’est encore appris.</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>Use 1 filter</source>
      <translation>Mettre 1 filtre</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>Use 1 unit</source>
      <translation>Mettre les unités à 1</translation>
    </message>
    <message>
      <location filename="../../core/fitting.py" />
      <location filename="../../core/layers/activation.py" />
      <source>Use sigmoid</source>
      <translation>Utiliser sigmoid</translation>
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>Use stride {step}</source>
      <translation>Mettre le pas à {step}</translation>
    </message>
    <message>
      <location filename="../../core/layers/dot.py" />
      <source>Use the axes {first} and {second}</source>
      <translation>Prendre les axes {first} et {second}</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>Use {activation}</source>
      <translation>Utiliser {activation}</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Use {data}</source>
      <translation>Utiliser « {data} »</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <location filename="../../gui/bricks_menu.py" />
      <source>Use {loss}</source>
      <translation>Utiliser « {loss} »</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>Use {n} filters</source>
      <translation>Mettre {n} filtres</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>Use {n} units</source>
      <translation>Mettre les unités à {n}</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Use {optimiser}</source>
      <translation>Utiliser « {optimiser} »</translation>
    </message>
    <message>
      <location filename="../../core/layers/reshape.py" />
      <location filename="../../core/matching.py" />
      <source>Use {shape}</source>
      <translation>Mettre {shape}</translation>
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>Use “same” padding</source>
      <translation>Rembourrer avec « same »</translation>
    </message>
    <message>
      <location filename="../../core/templates/vgg_like.py" />
      <source>VGG-like on digits</source>
      <translation>Façon VGG sur les chiffres</translation>
    </message>
    <message>
      <location filename="../../gui/train/images_view.py" />
      <location filename="../../gui/train/restored_view.py" />
      <source>Validation examples</source>
      <translation>Exemples de validation</translation>
    </message>
    <message>
      <location filename="../../gui/train/images_view.py" />
      <source>Validation examples and their classes.</source>
      <translation>Des exemples de validation et leurs classes.</translation>
    </message>
    <message>
      <location filename="../../gui/train/restored_view.py" />
      <source>Validation examples.</source>
      <translation>Exemples de validation.</translation>
    </message>
    <message>
      <location filename="../../gui/train/table_view.py" />
      <source>Validation examples. Blue: answered right; hatched: wrong.</source>
      <translation>Exemples de validation. Bleu : réponse juste ; hachuré : réponse fausse.</translation>
    </message>
    <message>
      <location filename="../../gui/train/points_view.py" />
      <source>Validation points</source>
      <translation>Points de validation</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>Validation share</source>
      <translation>Part de validation</translation>
    </message>
    <message>
      <location filename="../../gui/actions.py" />
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="../../gui/build/views.py" />
      <source>Volumes</source>
      <translation>Volumes</translation>
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <source>Weighs every input into every one of its units, then applies the activation.</source>
      <translation>Chaque unité pondère toutes les entrées, les additionne, puis applique l’activation.</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/editor.py" />
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <location filename="../../core/optimizers/adamw.py" />
      <location filename="../../core/optimizers/muon.py" />
      <source>Weight decay λ</source>
      <translation>Déclin des poids λ</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>What Keras builds: blocks opened, as often as they repeat.</source>
      <translation>Ce que Keras construit : les blocs ouverts, autant de fois qu’ils se répètent.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <location filename="../../gui/build/sheets/brick.py" />
      <source>What feeds it, what it feeds</source>
      <translation>Ce qui l’alimente, ce qu’elle alimente</translation>
    </message>
    <message>
      <location filename="../../core/experiment.py" />
      <source>What is kept aside to test on what was never seen.</source>
      <translation>Ce qui est mis de côté pour tester sur du jamais vu.</translation>
    </message>
    <message>
      <location filename="../../core/network.py" />
      <source>What is put in needs exactly one way in.</source>
      <translation>Ce qu’on insère a besoin d’exactement une entrée.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/block.py" />
      <location filename="../../gui/build/sheets/brick.py" />
      <source>What it does</source>
      <translation>Ce qu’elle fait</translation>
    </message>
    <message>
      <location filename="../../gui/train/answers_card.py" />
      <source>What the network answers</source>
      <translation>Ce que répond le réseau</translation>
    </message>
    <message>
      <location filename="../../gui/train/points_view.py" />
      <source>What the network answers on the plane</source>
      <translation>Ce que répond le réseau sur le plan</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <source>What the network learns from.</source>
      <translation>Ce dont le réseau apprend.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/network.py" />
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>What training makes small: how wrong the answers are.</source>
      <translation>Ce que l’entraînement réduit : à quel point les réponses sont fausses.</translation>
    </message>
    <message>
      <location filename="../../gui/build/breadcrumb.py" />
      <source>Where you are in the network</source>
      <translation>Où vous êtes dans le réseau</translation>
    </message>
    <message>
      <location filename="../../core/layers/dot.py" />
      <source>Which axis of each input is multiplied and added up; 1 is the first.</source>
      <translation>Quel axe de chaque entrée est multiplié et additionné ; 1 est le premier.</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>Which of the examples that the network never learns from.</source>
      <translation>Lequel des exemples dont le réseau n’apprend jamais.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>Which of three growers made this wine? Thirteen chemical measures.</source>
      <translation>Lequel des trois vignerons a fait ce vin ? Treize mesures chimiques.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>Which of three species is this flower? Lengths and widths of its petals and sepals.</source>
      <translation>À laquelle des trois espèces appartient cette fleur ? Longueurs et largeurs de ses pétales et sépales.</translation>
    </message>
    <message>
      <location filename="../../core/layers/max_pooling1d.py" />
      <location filename="../../core/pooling.py" />
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <location filename="../../core/patterns/inception.py" />
      <source>Windows of several sizes look at once; what they find is laid side by side.</source>
      <translation>Des fenêtres de plusieurs tailles regardent en même temps ; ce qu'elles trouvent est mis côte à côte.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>Wine</source>
      <translation>Vin</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>Without a verb the window opens: briques [PROJECT]</source>
      <translation>Sans verbe, la fenêtre s’ouvre : briques [PROJECT]</translation>
    </message>
    <message>
      <location filename="../../core/layers/dense.py" />
      <source>Without one, stacked layers stay one straight line.</source>
      <translation>Sans elle, des couches empilées restent une seule droite.</translation>
    </message>
    <message>
      <location filename="../../core/layers/embedding.py" />
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>Write the model to a file that Keras opens.</source>
      <translation>Écrire le modèle dans un fichier que Keras peut ouvrir.</translation>
    </message>
    <message>
      <location filename="../../gui/build/code_view.py" />
      <source>Write the script to a file that Python runs.</source>
      <translation>Écrire le script dans un fichier que Python exécute.</translation>
    </message>
    <message>
      <location filename="../../core/recurrence.py" />
      <source>Yes gives the state after each step, for a next layer that reads sequences too.</source>
      <translation>Oui donne l’état après chaque pas, pour une couche suivante qui lit aussi des séquences.</translation>
    </message>
    <message>
      <location filename="../../gui/build/menus.py" />
      <source>Yes, delete {name} for good</source>
      <translation>Oui, supprimer {name} définitivement</translation>
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>You can build meanwhile; training begins when it is ready.</source>
      <translation>Construire est déjà possible ; l’entraînement commence dès que le moteur est prêt.</translation>
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>You can go on building, and save.</source>
      <translation>Il reste possible de construire et d’enregistrer.</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <source>You have no permission to read {path}.</source>
      <translation>Lecture de {path} non autorisée.</translation>
    </message>
    <message>
      <location filename="../../gui/bricks_menu.py" />
      <source>Your own bricks are on the Build page.</source>
      <translation>Pour choisir ses propres briques : page Construire.</translation>
    </message>
    <message>
      <location filename="../../core/project.py" />
      <source>a newer Briques ({app}) wrote it: update this one.</source>
      <translation>une version plus récente de Briques ({app}) l’a écrit : mettre celle-ci à jour.</translation>
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>a number from {low} to {high}</source>
      <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
      <location filename="../../core/verb.py" />
      <source>a project file or a template's name</source>
      <translation>un fichier de projet ou le nom d’un modèle prêt</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>a row of numbers</source>
      <translation>une ligne de nombres</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>a sequence (length × channels)</source>
      <translation>une séquence (longueur × canaux)</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>a sequence ({shape})</source>
      <translation>une séquence ({shape})</translation>
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>a whole number from {low} to {high}</source>
      <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <source>activations</source>
      <translation>activations</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>activations in memory</source>
      <translation>activations en mémoire</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>age</source>
      <translation>âge</translation>
    </message>
    <message>
      <location filename="../../core/layers/dot.py" />
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>agreement</source>
      <translation>accord</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>alcohol</source>
      <translation>alcool</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>alkalinity of ash</source>
      <translation>alcalinité des cendres</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>all</source>
      <translation>tout</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>an image (height × width × channels)</source>
      <translation>une image (hauteur × largeur × canaux)</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>an image ({shape})</source>
      <translation>une image ({shape})</translation>
    </message>
    <message>
      <location filename="../../core/depth_table.py" />
      <source>another name</source>
      <translation>autre nom</translation>
    </message>
    <message>
      <location filename="../../core/depth_table.py" />
      <source>another year</source>
      <translation>autre année</translation>
    </message>
    <message>
      <location filename="../../gui/train/points_view.py" />
      <source>answer {value}</source>
      <translation>réponse {value}</translation>
    </message>
    <message>
      <location filename="../../gui/train/regression_view.py" />
      <source>answer ŷ</source>
      <translation>réponse ŷ</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/scales.py" />
      <source>answers {low} to {high}</source>
      <translation>répond de {low} à {high}</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>area error</source>
      <translation>aire (erreur)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>ash</source>
      <translation>cendres</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/values.py" />
      <source>b = {value}: the bias of {neuron}</source>
      <translation>b = {value} : le biais de {neuron}</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>batch {n} of {all}</source>
      <translation>lot {n} sur {all}</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>begun with fresh weights</source>
      <translation>à partir de poids neufs</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>benign</source>
      <translation>bénigne</translation>
    </message>
    <message>
      <location filename="../../gui/train/curves_card.py" />
      <source>best epoch: {n}</source>
      <translation>meilleure époque : {n}</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>best: epoch {n}, validation loss {loss}</source>
      <translation>la meilleure : époque {n}, perte de validation {loss}</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/values.py" />
      <source>bias of {neuron}</source>
      <translation>biais de {neuron}</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <source>biases</source>
      <translation>biais</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/words.py" />
      <source>block of {n} brick</source>
      <translation>bloc de {n} brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/words.py" />
      <source>block of {n} bricks</source>
      <translation>bloc de {n} briques</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>blood sugar</source>
      <translation>glycémie</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>body mass index</source>
      <translation>indice de masse corporelle</translation>
    </message>
    <message>
      <location filename="../../core/verbs/summary.py" />
      <source>brick</source>
      <translation>brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>bricks</source>
      <translation>briques</translation>
    </message>
    <message>
      <location filename="../../core/verbs/summary.py" />
      <source>build it with Keras and compare brick by brick</source>
      <translation>le construire avec Keras et comparer brique par brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/scale.py" />
      <source>by their logarithms</source>
      <translation>par leurs logarithmes</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/scale.py" />
      <source>by their square roots</source>
      <translation>par leurs racines carrées</translation>
    </message>
    <message>
      <location filename="../../core/verbs/datasets.py" />
      <source>classes</source>
      <translation>classes</translation>
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>classification</source>
      <translation>classification</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>colour intensity</source>
      <translation>intensité de la couleur</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>compactness error</source>
      <translation>compacité (erreur)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>concave points error</source>
      <translation>points concaves (erreur)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>concavity error</source>
      <translation>concavité (erreur)</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <source>convolutions</source>
      <translation>convolutions</translation>
    </message>
    <message>
      <location filename="../../core/depth_table.py" />
      <source>cut off, not rounded</source>
      <translation>tronqué, non arrondi</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <source>depth</source>
      <translation>profondeur</translation>
    </message>
    <message>
      <location filename="../../core/depth_table.py" />
      <source>different</source>
      <translation>différent</translation>
    </message>
    <message>
      <location filename="../../gui/build/verdict.py" />
      <source>drop here</source>
      <translation>déposer ici</translation>
    </message>
    <message>
      <location filename="../../gui/build/pulling.py" />
      <source>drop here: a new branch</source>
      <translation>déposer ici : une nouvelle branche</translation>
    </message>
    <message>
      <location filename="../../gui/build/pulling.py" />
      <source>drop here: they meet in {bricks}</source>
      <translation>déposer ici : elles se rejoignent dans {bricks}</translation>
    </message>
    <message>
      <location filename="../../gui/build/verdict.py" />
      <source>drop here: {before} → {after}</source>
      <translation>déposer ici : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../core/datasets/heartbeats.py" />
      <source>early beat</source>
      <translation>battement précoce</translation>
    </message>
    <message>
      <location filename="../../gui/train/curves_card.py" />
      <source>epoch</source>
      <translation>époque</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>epoch {n} / {all}</source>
      <translation>époque {n} / {all}</translation>
    </message>
    <message>
      <location filename="../../core/verbs/datasets.py" />
      <source>examples</source>
      <translation>exemples</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>examples a step</source>
      <translation>exemples par pas</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/places.py" />
      <source>fed by</source>
      <translation>reçoit</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/places.py" />
      <source>feeds</source>
      <translation>alimente</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>flavonoids</source>
      <translation>flavonoïdes</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>fractal dimension error</source>
      <translation>dimension fractale (erreur)</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/words.py" />
      <location filename="../../gui/build/sheets/tables.py" />
      <source>frozen</source>
      <translation>gelés</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>go on from the project left there before</source>
      <translation>continuer depuis le projet laissé là auparavant</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>grower 1</source>
      <translation>vigneron 1</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>grower 2</source>
      <translation>vigneron 2</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>grower 3</source>
      <translation>vigneron 3</translation>
    </message>
    <message>
      <location filename="../../core/datasets/reg_gauss.py" />
      <location filename="../../core/datasets/reg_plane.py" />
      <source>height</source>
      <translation>hauteur</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>how many epochs more</source>
      <translation>combien d’époques de plus</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>hue</source>
      <translation>teinte</translation>
    </message>
    <message>
      <location filename="../../core/depth_table.py" />
      <source>identical</source>
      <translation>identique</translation>
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>images</source>
      <translation>images</translation>
    </message>
    <message>
      <location filename="../../gui/build/volumes/scale.py" />
      <source>in proportion</source>
      <translation>en proportion</translation>
    </message>
    <message>
      <location filename="../../core/datasets/circle.py" />
      <source>inside</source>
      <translation>dedans</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>interrupted after epoch {epoch}; the model and the project reached are in {folder}: go on with --resume.</source>
      <translation>interrompu après l’époque {epoch} ; le modèle et le projet obtenus sont dans {folder} : continuer avec --resume.</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>interrupted.</source>
      <translation>interrompu.</translation>
    </message>
    <message>
      <location filename="../../core/project.py" />
      <source>it is not a Briques project.</source>
      <translation>ce n’est pas un projet Briques.</translation>
    </message>
    <message>
      <location filename="../../core/project.py" />
      <source>its description cannot be read.</source>
      <translation>sa description est illisible.</translation>
    </message>
    <message>
      <location filename="../../core/language.py" />
      <source>kB</source>
      <translation>ko</translation>
    </message>
    <message>
      <location filename="../../core/verbs/summary.py" />
      <location filename="../../gui/features/page.py" />
      <source>layer</source>
      <translation>couche</translation>
    </message>
    <message>
      <location filename="../../core/verbs/datasets.py" />
      <source>licence</source>
      <translation>licence</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/foot.py" />
      <source>lines: weights, dashed if negative</source>
      <translation>traits : poids, en tirets si négatifs</translation>
    </message>
    <message>
      <location filename="../../core/verbs/datasets.py" />
      <source>list the data that can be named in --data</source>
      <translation>lister les données que --data peut nommer</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>log of triglycerides</source>
      <translation>log des triglycérides</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>loss</source>
      <translation>perte</translation>
    </message>
    <message>
      <location filename="../../core/datasets/gauss.py" />
      <source>lower left</source>
      <translation>en bas à gauche</translation>
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <source>lower moon</source>
      <translation>lune du bas</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>magnesium</source>
      <translation>magnésium</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>malic acid</source>
      <translation>acide malique</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>malignant</source>
      <translation>maligne</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean area</source>
      <translation>aire (moyenne)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>mean blood pressure</source>
      <translation>pression artérielle moyenne</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean compactness</source>
      <translation>compacité (moyenne)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean concave points</source>
      <translation>points concaves (moyenne)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean concavity</source>
      <translation>concavité (moyenne)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean fractal dimension</source>
      <translation>dimension fractale (moyenne)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean perimeter</source>
      <translation>périmètre (moyenne)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean radius</source>
      <translation>rayon (moyenne)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean smoothness</source>
      <translation>régularité (moyenne)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean symmetry</source>
      <translation>symétrie (moyenne)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>mean texture</source>
      <translation>texture (moyenne)</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <source>memory, 128</source>
      <translation>mémoire, 128</translation>
    </message>
    <message>
      <location filename="../../core/layers/multi_head_attention.py" />
      <source>mixture</source>
      <translation>mélange</translation>
    </message>
    <message>
      <location filename="../../core/verbs/datasets.py" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/cells.py" />
      <source>name: {name}</source>
      <translation>nom : {name}</translation>
    </message>
    <message>
      <location filename="../../core/depth_table.py" />
      <source>nearly</source>
      <translation>presque</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <source>network</source>
      <translation>réseau</translation>
    </message>
    <message>
      <location filename="../../core/language.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>non-flavonoid phenols</source>
      <translation>phénols non flavonoïdes</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <source>normalisations</source>
      <translation>normalisations</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>not trained</source>
      <translation>non appris</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/places.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/places.py" />
      <source>nothing: it is the answer</source>
      <translation>rien : c’est la réponse</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>of {n}</source>
      <translation>sur {n}</translation>
    </message>
    <message>
      <location filename="../../core/datasets/spiral.py" />
      <source>one arm</source>
      <translation>un bras</translation>
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>one of {choices}</source>
      <translation>un choix parmi {choices}</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>options</source>
      <translation>options </translation>
    </message>
    <message>
      <location filename="../../gui/train/points_view.py" />
      <source>orange: negative · blue: positive · black line: the answer is 0</source>
      <translation>orange : négatif · bleu : positif · ligne noire : la réponse est 0</translation>
    </message>
    <message>
      <location filename="../../gui/train/points_view.py" />
      <source>orange: {low} · blue: {high} · black line: undecided</source>
      <translation>orange : {low} · bleu : {high} · ligne noire : indécis</translation>
    </message>
    <message>
      <location filename="../../core/depth_table.py" />
      <source>other data</source>
      <translation>autres données</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <source>other layers</source>
      <translation>autres couches</translation>
    </message>
    <message>
      <location filename="../../core/verbs/summary.py" />
      <source>output shape</source>
      <translation>forme de sortie</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/words.py" />
      <source>output {shape}</source>
      <translation>sortie {shape}</translation>
    </message>
    <message>
      <location filename="../../core/datasets/circle.py" />
      <source>outside</source>
      <translation>dehors</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <location filename="../../core/verbs/summary.py" />
      <location filename="../../gui/build/sheets/tables.py" />
      <source>parameters</source>
      <translation>paramètres</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>perimeter error</source>
      <translation>périmètre (erreur)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>petal length (cm)</source>
      <translation>longueur du pétale (cm)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>petal width (cm)</source>
      <translation>largeur du pétale (cm)</translation>
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>points of a curve</source>
      <translation>points d’une courbe</translation>
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>points of the plane</source>
      <translation>points du plan</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <source>poolings</source>
      <translation>poolings</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>positional arguments</source>
      <translation>arguments </translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>print a JSON object for each epoch</source>
      <translation>écrire un objet JSON par époque</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>print one JSON document</source>
      <translation>écrire un seul document JSON</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>proanthocyanins</source>
      <translation>proanthocyanidines</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>progression (hundreds)</source>
      <translation>progression (centaines)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>proline</source>
      <translation>proline</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>published by its authors without a stated licence, distributed with scikit-learn (BSD-3-Clause)</source>
      <translation>publié par ses auteurs sans licence déclarée, distribué avec scikit-learn (BSD-3-Clause)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>radius error</source>
      <translation>rayon (erreur)</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>receptive field</source>
      <translation>champ récepteur</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <source>recompute the lecture's table of ten networks</source>
      <translation>recalculer le tableau du cours, dix réseaux</translation>
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <location filename="../../core/verbs/datasets.py" />
      <source>regression</source>
      <translation>régression</translation>
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>rows of a table</source>
      <translation>lignes d’un tableau</translation>
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>sepal length (cm)</source>
      <translation>longueur du sépale (cm)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/iris.py" />
      <source>sepal width (cm)</source>
      <translation>largeur du sépale (cm)</translation>
    </message>
    <message>
      <location filename="../../core/dataset.py" />
      <source>sequences</source>
      <translation>séquences</translation>
    </message>
    <message>
      <location filename="../../gui/editors.py" />
      <source>several values</source>
      <translation>plusieurs valeurs</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>sex</source>
      <translation>sexe</translation>
    </message>
    <message>
      <location filename="../../core/verbs/datasets.py" />
      <source>shape</source>
      <translation>forme</translation>
    </message>
    <message>
      <location filename="../../core/verbs/summary.py" />
      <source>show bricks, shapes, parameters and MACs of a network</source>
      <translation>montrer les briques, formes, paramètres et MAC d’un réseau</translation>
    </message>
    <message>
      <location filename="../../core/verbs/devices.py" />
      <source>show the device, its cores and the versions in use</source>
      <translation>montrer le matériel, ses cœurs et les versions utilisées</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>show the traceback of an error</source>
      <translation>montrer la pile d’appels d’une erreur</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>show this help message and exit</source>
      <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
      <location filename="../../core/datasets/xor.py" />
      <source>signs agree</source>
      <translation>mêmes signes</translation>
    </message>
    <message>
      <location filename="../../core/datasets/xor.py" />
      <source>signs differ</source>
      <translation>signes contraires</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>smoothness error</source>
      <translation>régularité (erreur)</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>something unexpected happened ({error}: {why}); --debug shows where.</source>
      <translation>un imprévu est arrivé ({error} : {why}) ; --debug montre où.</translation>
    </message>
    <message>
      <location filename="../../core/datasets/heartbeats.py" />
      <source>steady</source>
      <translation>régulier</translation>
    </message>
    <message>
      <location filename="../../gui/features/maps_card.py" />
      <source>strong: found</source>
      <translation>fort : trouvé</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <source>sums and concatenations</source>
      <translation>sommes et concaténations</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>symmetry error</source>
      <translation>symétrie (erreur)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>texture error</source>
      <translation>texture (erreur)</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <source>the answer, once more</source>
      <translation>la réponse, encore une fois</translation>
    </message>
    <message>
      <location filename="../../core/datasets/noisy_digits.py" />
      <source>the clean image</source>
      <translation>l'image nette</translation>
    </message>
    <message>
      <location filename="../../core/plain.py" />
      <location filename="../../core/project.py" />
      <source>the entry {name} is missing or cannot be read.</source>
      <translation>l’entrée {name} manque ou est illisible.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/export.py" />
      <source>the file to write</source>
      <translation>le fichier à écrire</translation>
    </message>
    <message>
      <location filename="../../core/conventions.py" />
      <source>the image itself</source>
      <translation>l’image elle-même</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <source>the lecture's networks, or those of ImageNet</source>
      <translation>les réseaux du cours, ou ceux d’ImageNet</translation>
    </message>
    <message>
      <location filename="../../core/verbs/features.py" />
      <source>the name of a brick</source>
      <translation>le nom d’une brique</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>the name of a dataset (see: datasets)</source>
      <translation>le nom d’un jeu de données (voir : datasets)</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>the name of an optimiser</source>
      <translation>le nom d’un optimiseur</translation>
    </message>
    <message>
      <location filename="../../core/datasets/spiral.py" />
      <source>the other arm</source>
      <translation>l’autre bras</translation>
    </message>
    <message>
      <location filename="../../core/project.py" />
      <source>the part {name} is missing.</source>
      <translation>la partie {name} manque.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>the same seed, the same run</source>
      <translation>même graine, même résultat</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>the share kept aside to test on</source>
      <translation>la part mise de côté pour tester</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>the size of a step</source>
      <translation>la taille d’un pas</translation>
    </message>
    <message>
      <location filename="../../core/fragment.py" />
      <source>the text is too long.</source>
      <translation>le texte est trop long.</translation>
    </message>
    <message>
      <location filename="../../core/fragment.py" />
      <source>the text was not copied from Briques.</source>
      <translation>le texte n’a pas été copié depuis Briques.</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>the whole input</source>
      <translation>toute l’entrée</translation>
    </message>
    <message>
      <location filename="../../core/fragment.py" />
      <source>they need one way in, and a brick behind it.</source>
      <translation>il faut une entrée, et une brique derrière elle.</translation>
    </message>
    <message>
      <location filename="../../core/fragment.py" />
      <source>they were copied from a newer version of Briques.</source>
      <translation>elles ont été copiées depuis une version plus récente de Briques.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <source>time each network on this machine</source>
      <translation>chronométrer chaque réseau sur cette machine</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <source>time here</source>
      <translation>temps ici</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>total</source>
      <translation>total</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>total / HDL cholesterol</source>
      <translation>cholestérol total / HDL</translation>
    </message>
    <message>
      <location filename="../../core/datasets/diabetes.py" />
      <source>total cholesterol</source>
      <translation>cholestérol total</translation>
    </message>
    <message>
      <location filename="../../core/datasets/wine.py" />
      <source>total phenols</source>
      <translation>phénols totaux</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>total {n}</source>
      <translation>total {n}</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>train
running mean</source>
      <translation>entraînement
moyenne en cours</translation>
    </message>
    <message>
      <location filename="../../gui/train/curves_card.py" />
      <source>train (running mean)</source>
      <translation>entraînement (moyenne en cours)</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>train a network; leave a .keras model and a project</source>
      <translation>entraîner un réseau ; laisser un modèle .keras et un projet</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>trainable</source>
      <translation>à apprendre</translation>
    </message>
    <message>
      <location filename="../../gui/train/regression_view.py" />
      <source>training point</source>
      <translation>point d’entraînement</translation>
    </message>
    <message>
      <location filename="../../gui/train/regression_view.py" />
      <source>truth y</source>
      <translation>vérité y</translation>
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>two whole numbers from {low} to {high}</source>
      <translation>deux nombres entiers de {low} à {high}</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>unknown option {option}</source>
      <translation>option inconnue {option}</translation>
    </message>
    <message>
      <location filename="../../core/datasets/moons.py" />
      <source>upper moon</source>
      <translation>lune du haut</translation>
    </message>
    <message>
      <location filename="../../core/datasets/gauss.py" />
      <source>upper right</source>
      <translation>en haut à droite</translation>
    </message>
    <message>
      <location filename="../../core/cli.py" />
      <source>usage: </source>
      <translation>utilisation : </translation>
    </message>
    <message>
      <location filename="../../gui/train/curves_card.py" />
      <source>validation</source>
      <translation>validation</translation>
    </message>
    <message>
      <location filename="../../gui/train/metrics.py" />
      <source>validation
evaluated</source>
      <translation>validation
évaluée</translation>
    </message>
    <message>
      <location filename="../../gui/train/regression_view.py" />
      <source>validation example</source>
      <translation>exemple de validation</translation>
    </message>
    <message>
      <location filename="../../gui/train/regression_view.py" />
      <source>validation point</source>
      <translation>point de validation</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/values.py" />
      <source>w = {value}: the weight from {source} to {neuron}</source>
      <translation>w = {value} : le poids de {source} vers {neuron}</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>weights in memory</source>
      <translation>poids en mémoire</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>where the model and the project go (default: here)</source>
      <translation>où mettre le modèle et le projet (par défaut : ici)</translation>
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>whole numbers from {low} to {high}</source>
      <translation>des nombres entiers de {low} à {high}</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst area</source>
      <translation>aire (pire)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst compactness</source>
      <translation>compacité (pire)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst concave points</source>
      <translation>points concaves (pire)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst concavity</source>
      <translation>concavité (pire)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst fractal dimension</source>
      <translation>dimension fractale (pire)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst perimeter</source>
      <translation>périmètre (pire)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst radius</source>
      <translation>rayon (pire)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst smoothness</source>
      <translation>régularité (pire)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst symmetry</source>
      <translation>symétrie (pire)</translation>
    </message>
    <message>
      <location filename="../../core/datasets/breast_cancer.py" />
      <source>worst texture</source>
      <translation>texture (pire)</translation>
    </message>
    <message>
      <location filename="../../core/verbs/features.py" />
      <source>write hand-made and learned maps of an image</source>
      <translation>écrire les cartes d’une image, faites à la main et apprises</translation>
    </message>
    <message>
      <location filename="../../core/verbs/export.py" />
      <source>write the model to a file, and prove that it answers the same</source>
      <translation>écrire le modèle dans un fichier et prouver qu’il répond pareil</translation>
    </message>
    <message>
      <location filename="../../gui/train/points_view.py" />
      <source>x₁ = {x1}, x₂ = {x2}</source>
      <translation>x₁ = {x1}, x₂ = {x2}</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <source>year</source>
      <translation>année</translation>
    </message>
    <message>
      <location filename="../../core/language.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>yes or no</source>
      <translation>oui ou non</translation>
    </message>
    <message>
      <location filename="../../gui/build/finder.py" />
      <source>{at} of {n}</source>
      <translation>{at} sur {n}</translation>
    </message>
    <message>
      <location filename="../../gui/build/menus.py" />
      <source>{brick} (does not fit as it is)</source>
      <translation>{brick} (ne convient pas tel quel)</translation>
    </message>
    <message>
      <location filename="../../core/neurons.py" />
      <source>{brick} bends the data before any neuron has weighed them: put it behind a Dense.</source>
      <translation>{brick} déforme les données avant qu’un neurone les ait pesées : placez-la derrière une Dense.</translation>
    </message>
    <message>
      <location filename="../../core/engine/features.py" />
      <source>{brick} has no kernels to draw: choose a convolution.</source>
      <translation>{brick} n’a pas de noyaux à dessiner : choisir une convolution.</translation>
    </message>
    <message>
      <location filename="../../core/engine/features.py" />
      <source>{brick} has no maps: choose a convolution, or what follows one.</source>
      <translation>{brick} n’a pas de cartes : choisir une convolution, ou ce qui la suit.</translation>
    </message>
    <message>
      <location filename="../../core/grouping.py" />
      <source>{brick} is fed by nothing: join it to the rest first.</source>
      <translation>{brick} n’est alimentée par rien : reliez-la d’abord au reste.</translation>
    </message>
    <message>
      <location filename="../../core/grouping.py" />
      <location filename="../../core/nested.py" />
      <source>{brick} is no block: it holds no bricks.</source>
      <translation>{brick} n’est pas un bloc : elle ne contient pas de briques.</translation>
    </message>
    <message>
      <location filename="../../core/buildable.py" />
      <source>{brick}: {why}</source>
      <translation>{brick} : {why}</translation>
    </message>
    <message>
      <location filename="../../core/named.py" />
      <source>{brick}: {why} Repair: {repairs}.</source>
      <translation>{brick} : {why} Réparation : {repairs}.</translation>
    </message>
    <message>
      <location filename="../../core/layers/reshape.py" />
      <source>{count} values cannot be laid out as {target}, which takes {needed}.</source>
      <translation>{count} valeurs ne peuvent pas prendre la forme {target}, qui en demande {needed}.</translation>
    </message>
    <message>
      <location filename="../../core/engine/prepare.py" />
      <source>{data} could not be loaded: {why}</source>
      <translation>Impossible de charger les données « {data} » : {why}</translation>
    </message>
    <message>
      <location filename="../../core/engine/features.py" />
      <source>{data} has no images.</source>
      <translation>Pas d’images dans les données « {data} ».</translation>
    </message>
    <message>
      <location filename="../../core/engine/look.py" />
      <source>{data} has no map: one is drawn for points of two kinds.</source>
      <translation>Pas de carte pour « {data} » : elle se dessine pour des points de deux classes.</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>{data} has the shape {shape}. Received: {other}.</source>
      <translation>Les données « {data} » ont la forme {shape}. Reçu : {other}.</translation>
    </message>
    <message>
      <location filename="../../core/registry.py" />
      <source>{entry} is not registered.</source>
      <translation>{entry} n’est pas enregistré.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/bars.py" />
      <source>{family}: {count} of {whole} parameters, {share}</source>
      <translation>{family} : {count} paramètres sur {whole}, {share}</translation>
    </message>
    <message>
      <location filename="../../core/merging.py" />
      <source>{first} and {last}</source>
      <translation>{first} et {last}</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{height} × {width} pixels, {maps}</source>
      <translation>{height} × {width} pixels, {maps}</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>{h} h {m} min</source>
      <translation>{h} h {m} min</translation>
    </message>
    <message>
      <location filename="../../core/network.py" />
      <source>{id} is fed by {source}, which does not come before it.</source>
      <translation>{id} reçoit {source}, qui ne vient pas avant.</translation>
    </message>
    <message>
      <location filename="../../core/infer.py" />
      <source>{layer} is where the data enters: nothing feeds it.</source>
      <translation>{layer} est l’entrée des données : aucune brique ne la précède.</translation>
    </message>
    <message>
      <location filename="../../core/infer.py" />
      <source>{layer} joins two branches or more.</source>
      <translation>{layer} réunit au moins deux branches.</translation>
    </message>
    <message>
      <location filename="../../core/merging.py" />
      <source>{layer} needs inputs of the same shape. Received: {shapes}.</source>
      <translation>{layer} demande des entrées de même forme. Reçu : {shapes}.</translation>
    </message>
    <message>
      <location filename="../../core/layers/concatenate.py" />
      <source>{layer} needs inputs that differ in their last size alone. Received: {shapes}.</source>
      <translation>{layer} demande des entrées qui ne diffèrent que par leur dernière taille. Reçu : {shapes}.</translation>
    </message>
    <message>
      <location filename="../../core/layers/dot.py" />
      <source>{layer} needs one axis of the same size in both inputs. Received: axes {axes} of {shapes}.</source>
      <translation>{layer} demande un axe de même taille dans les deux entrées. Reçu : les axes {axes} de {shapes}.</translation>
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>{layer} needs the same stride down and across. Received: {strides}.</source>
      <translation>{layer} demande le même pas en hauteur et en largeur. Reçu : {strides}.</translation>
    </message>
    <message>
      <location filename="../../core/layer.py" />
      <source>{layer} needs {needs}. Received: {shape}.</source>
      <translation>{layer} demande {needs}. Reçu : {shape}.</translation>
    </message>
    <message>
      <location filename="../../core/infer.py" />
      <source>{layer} takes one input. Received: {n}.</source>
      <translation>{layer} prend une seule entrée. Reçu : {n}.</translation>
    </message>
    <message>
      <location filename="../../core/merging.py" />
      <source>{layer} takes two inputs. Received: {n}.</source>
      <translation>{layer} prend deux entrées. Reçu : {n}.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/features.py" />
      <source>{layer}: {maps} of {size}</source>
      <translation>{layer} : {maps} de {size}</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>{loss} does not fit {data}: choose another loss.</source>
      <translation>La perte « {loss} » ne convient pas aux données « {data} » : en choisir une autre.</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <source>{loss} expects the last brick to end with {expected}. Received: {ending}.</source>
      <translation>La perte « {loss} » demande que la dernière brique finisse par {expected}. Reçu : {ending}.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>{m} min {s} s</source>
      <translation>{m} min {s} s</translation>
    </message>
    <message>
      <location filename="../../core/image_file.py" />
      <source>{name} has more than {most} pixels.</source>
      <translation>{name} a plus de {most} pixels.</translation>
    </message>
    <message>
      <location filename="../../core/npy.py" />
      <source>{name} in the project is no tensor that can be read.</source>
      <translation>{name}, dans le projet, n’est pas un tenseur lisible.</translation>
    </message>
    <message>
      <location filename="../../core/npy.py" />
      <source>{name} in the project should hold {shape} numbers in {expected} bytes. Received: {received} bytes.</source>
      <translation>{name}, dans le projet, devrait contenir {shape} nombres en {expected} octets. Reçu : {received} octets.</translation>
    </message>
    <message>
      <location filename="../../core/image_file.py" />
      <source>{name} is damaged: {why}.</source>
      <translation>{name} est abîmé : {why}.</translation>
    </message>
    <message>
      <location filename="../../gui/build/my_bricks.py" />
      <source>{name} is deleted from My bricks.</source>
      <translation>{name} est supprimé de Mes briques.</translation>
    </message>
    <message>
      <location filename="../../gui/build/my_bricks.py" />
      <source>{name} is kept under My bricks, for every project.</source>
      <translation>{name} est gardé dans Mes briques, pour tous les projets.</translation>
    </message>
    <message>
      <location filename="../../core/bundled.py" />
      <source>{name} is missing: install scikit-learn again.</source>
      <translation>{name} est introuvable : réinstaller scikit-learn.</translation>
    </message>
    <message>
      <location filename="../../core/image_file.py" />
      <source>{name} is no image that can be read: {formats}.</source>
      <translation>{name} n’est pas une image lisible. Formats lus : {formats}.</translation>
    </message>
    <message>
      <location filename="../../gui/build/my_bricks.py" />
      <source>{name} is {new} now.</source>
      <translation>{name} s’appelle maintenant {new}.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>{name} is {shape} numbers: {n} parameters, {bytes} in memory.</source>
      <translation>{name} compte {shape} nombres : {n} paramètres, {bytes} en mémoire.</translation>
    </message>
    <message>
      <location filename="../../gui/train/table_view.py" />
      <source>{name}: {right} of {all} right ({share})</source>
      <translation>{name} : {right} justes sur {all} ({share})</translation>
    </message>
    <message>
      <location filename="../../core/verbs/depth.py" />
      <source>{network} …</source>
      <translation>{network} …</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/values.py" />
      <source>{neuron}: an input</source>
      <translation>{neuron} : une entrée</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{numbers} · {bytes} bytes = {n} bytes for what it answers to one example</source>
      <translation>{numbers} · {bytes} octets = {n} octets pour ce qu’elle répond à un exemple</translation>
    </message>
    <message>
      <location filename="../../gui/status_bar.py" />
      <source>{n} MACs an example</source>
      <translation>{n} MAC pour un exemple</translation>
    </message>
    <message>
      <location filename="../../gui/build/face.py" />
      <location filename="../../gui/build/finder.py" />
      <location filename="../../gui/build/gestures.py" />
      <location filename="../../gui/build/sheets/several.py" />
      <location filename="../../gui/build/sheets/tuning.py" />
      <location filename="../../gui/strip.py" />
      <source>{n} brick</source>
      <translation>{n} brique</translation>
    </message>
    <message>
      <location filename="../../gui/build/face.py" />
      <location filename="../../gui/build/finder.py" />
      <location filename="../../gui/build/gestures.py" />
      <location filename="../../gui/build/sheets/several.py" />
      <location filename="../../gui/build/sheets/tuning.py" />
      <location filename="../../gui/strip.py" />
      <source>{n} bricks</source>
      <translation>{n} briques</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} bytes for what all its layers answer to one example</source>
      <translation>{n} octets pour ce que toutes ses couches répondent à un exemple</translation>
    </message>
    <message>
      <location filename="../../gui/train/table_view.py" />
      <source>{n} class</source>
      <translation>{n} classe</translation>
    </message>
    <message>
      <location filename="../../gui/train/table_view.py" />
      <source>{n} classes</source>
      <translation>{n} classes</translation>
    </message>
    <message>
      <location filename="../../core/verbs/devices.py" />
      <location filename="../../gui/status_bar.py" />
      <source>{n} core</source>
      <translation>{n} cœur</translation>
    </message>
    <message>
      <location filename="../../core/verbs/devices.py" />
      <location filename="../../gui/status_bar.py" />
      <source>{n} cores</source>
      <translation>{n} cœurs</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/brick_form.py" />
      <source>{n} differ</source>
      <translation>{n} diffèrent</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/brick_form.py" />
      <source>{n} differs</source>
      <translation>{n} diffère</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>{n} epoch</source>
      <translation>{n} époque</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>{n} epochs</source>
      <translation>{n} époques</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <location filename="../../gui/train/table_view.py" />
      <source>{n} example</source>
      <translation>{n} exemple</translation>
    </message>
    <message>
      <location filename="../../gui/strip.py" />
      <location filename="../../gui/train/table_view.py" />
      <source>{n} examples</source>
      <translation>{n} exemples</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>{n} examples in a batch: {memory} while training</source>
      <translation>{n} exemples par lot : {memory} pendant l’entraînement</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/heads.py" />
      <source>{n} input</source>
      <translation>{n} entrée</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/heads.py" />
      <source>{n} inputs</source>
      <translation>{n} entrées</translation>
    </message>
    <message>
      <location filename="../../core/verbs/features.py" />
      <location filename="../../gui/build/figures.py" />
      <source>{n} map</source>
      <translation>{n} carte</translation>
    </message>
    <message>
      <location filename="../../core/verbs/features.py" />
      <location filename="../../gui/build/figures.py" />
      <source>{n} maps</source>
      <translation>{n} cartes</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/heads.py" />
      <source>{n} neuron</source>
      <translation>{n} neurone</translation>
    </message>
    <message>
      <location filename="../../gui/build/neurons/heads.py" />
      <source>{n} neurons</source>
      <translation>{n} neurones</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} number</source>
      <translation>{n} nombre</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <location filename="../../gui/train/table_view.py" />
      <source>{n} number each</source>
      <translation>{n} nombre chacun</translation>
    </message>
    <message>
      <location filename="../../core/matching.py" />
      <location filename="../../gui/build/figures.py" />
      <source>{n} numbers</source>
      <translation>{n} nombres</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <location filename="../../gui/train/table_view.py" />
      <source>{n} numbers each</source>
      <translation>{n} nombres chacun</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>{n} numbers · 4 bytes = {memory} for one example</source>
      <translation>{n} nombres · 4 octets = {memory} pour un exemple</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/words.py" />
      <location filename="../../gui/status_bar.py" />
      <location filename="../../gui/strip.py" />
      <source>{n} parameter</source>
      <translation>{n} paramètre</translation>
    </message>
    <message>
      <location filename="../../gui/build/outline/words.py" />
      <location filename="../../gui/status_bar.py" />
      <location filename="../../gui/strip.py" />
      <source>{n} parameters</source>
      <translation>{n} paramètres</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>{n} parameters · 4 bytes = {memory}</source>
      <translation>{n} paramètres · 4 octets = {memory}</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} step</source>
      <translation>{n} pas</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <source>{n} steps</source>
      <translation>{n} pas</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>{n} steps/s</source>
      <translation>{n} pas/s</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>{n} validation example</source>
      <translation>{n} exemple de validation</translation>
    </message>
    <message>
      <location filename="../../gui/features/image_card.py" />
      <source>{n} validation examples</source>
      <translation>{n} exemples de validation</translation>
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>{owner} has no setting {name}.</source>
      <translation>{owner} n’a pas de réglage {name}.</translation>
    </message>
    <message>
      <location filename="../../core/setting.py" />
      <source>{owner}, {setting}: expected {expected}. Received: {value}.</source>
      <translation>{owner}, {setting} : attendu {expected}. Reçu : {value}.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/summary.py" />
      <source>{params} parameters, {trainable} of them trainable; {macs} MACs an example.</source>
      <translation>Paramètres : {params}, dont {trainable} à apprendre ; {macs} MAC pour un exemple.</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/tables.py" />
      <source>{part} of {whole} parameters</source>
      <translation>{part} paramètres sur {whole}</translation>
    </message>
    <message>
      <location filename="../../core/library.py" />
      <source>{path} cannot be deleted.</source>
      <translation>{path} ne peut pas être supprimé.</translation>
    </message>
    <message>
      <location filename="../../core/project.py" />
      <source>{path} cannot be opened: {why}</source>
      <translation>Impossible d’ouvrir {path} : {why}</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <location filename="../../core/image_file.py" />
      <source>{path} cannot be read: {why}.</source>
      <translation>Impossible de lire {path} : {why}.</translation>
    </message>
    <message>
      <location filename="../../core/engine/export.py" />
      <source>{path} cannot be written ({why}): choose another folder.</source>
      <translation>Impossible d’écrire {path} ({why}) : choisir un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <location filename="../../core/image_file.py" />
      <location filename="../../core/verbs/features.py" />
      <source>{path} cannot be written: {why}.</source>
      <translation>Impossible d’écrire {path} : {why}.</translation>
    </message>
    <message>
      <location filename="../../gui/build/code_view.py" />
      <source>{path} could not be saved: {why}.</source>
      <translation>{path} n'a pas pu être enregistré : {why}.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>{path} goes on as it began, {setting}: expected {expected}. Received: {received}.</source>
      <translation>{path} continue comme il a commencé, {setting} : attendu {expected}. Reçu : {received}.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/train.py" />
      <source>{path} holds no training of this network to go on from.</source>
      <translation>{path} ne contient aucun entraînement de ce réseau à continuer.</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <source>{path} is damaged or is not a Briques project: nothing was opened.</source>
      <translation>{path} est abîmé ou n’est pas un projet Briques : rien n’a été ouvert.</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <source>{path} is larger than any project can be (2 GiB).</source>
      <translation>{path} dépasse la taille maximale d’un projet (2 Gio).</translation>
    </message>
    <message>
      <location filename="../../core/image_file.py" />
      <source>{path} is larger than {most} bytes.</source>
      <translation>{path} dépasse {most} octets.</translation>
    </message>
    <message>
      <location filename="../../core/library.py" />
      <source>{path} is left out of my bricks: {why}</source>
      <translation>{path} est laissé hors de mes briques : {why}</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <source>{path} is not a Briques project.</source>
      <translation>{path} n’est pas un projet Briques.</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <location filename="../../core/image_file.py" />
      <source>{path} is not a file.</source>
      <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <location filename="../../core/engine/export.py" />
      <source>{path} is not a file: choose another name.</source>
      <translation>{path} n’est pas un fichier : choisir un autre nom.</translation>
    </message>
    <message>
      <location filename="../../core/archive.py" />
      <source>{path} is protected against writing: choose another name.</source>
      <translation>{path} est protégé en écriture : choisir un autre nom.</translation>
    </message>
    <message>
      <location filename="../../core/verbs/export.py" />
      <source>{path}: {bytes} bytes; loaded again by plain Keras, its answers to {samples} examples differ by {difference} at most.</source>
      <translation>{path} : {bytes} octets ; relu par Keras seul, ses réponses à {samples} exemples diffèrent d’au plus {difference}.</translation>
    </message>
    <message>
      <location filename="../../gui/train/images_view.py" />
      <source>{said}, truth: {true}</source>
      <translation>{said}, vérité : {true}</translation>
    </message>
    <message>
      <location filename="../../core/network.py" />
      <source>{source} does not feed {target}.</source>
      <translation>{source} n’arrive pas à {target}.</translation>
    </message>
    <message>
      <location filename="../../gui/train/sentences.py" />
      <source>{time} left</source>
      <translation>encore {time}</translation>
    </message>
    <message>
      <location filename="../../gui/tiles.py" />
      <source>{title}: from {low} to {high}; row {row}, column {column}: {value}</source>
      <translation>{title} : de {low} à {high} ; ligne {row}, colonne {column} : {value}</translation>
    </message>
    <message>
      <location filename="../../gui/build/sheets/freeze.py" />
      <source>{trainable} trainable, {frozen} frozen</source>
      <translation>{trainable} à apprendre, {frozen} gelés</translation>
    </message>
    <message>
      <location filename="../../gui/train/regression_view.py" />
      <source>ŷ = y: no error</source>
      <translation>ŷ = y : aucune erreur</translation>
    </message>
    <message>
      <location filename="../../gui/train/points_view.py" />
      <source>ŷ = {value}, so {side}</source>
      <translation>ŷ = {value}, donc {side}</translation>
    </message>
    <message>
      <location filename="../../core/normalising.py" />
      <source>β at the start</source>
      <translation>β au départ</translation>
    </message>
    <message>
      <location filename="../../core/normalising.py" />
      <source>γ at the start</source>
      <translation>γ au départ</translation>
    </message>
    <message>
      <location filename="../../core/normalising.py" />
      <source>ε</source>
      <translation>ε</translation>
    </message>
    <message>
      <location filename="../../gui/features/page.py" />
      <source>— a person chose these filters</source>
      <translation>— une personne a choisi ces filtres</translation>
    </message>
    <message>
      <location filename="../../gui/features/page.py" />
      <source>— the network found these</source>
      <translation>— le réseau a trouvé ceux-ci</translation>
    </message>
    <message>
      <location filename="../../core/layers/up_sampling2d.py" />
      <source>“nearest” repeats pixels; the others blend neighbours and look smoother.</source>
      <translation>« nearest » répète les pixels ; les autres mélangent les voisins et paraissent plus lisses.</translation>
    </message>
    <message>
      <location filename="../../core/convolving.py" />
      <source>“same” keeps the length; “causal” keeps it too, and never looks ahead.</source>
      <translation>« same » garde la longueur ; « causal » aussi, sans jamais regarder en avant.</translation>
    </message>
    <message>
      <location filename="../../core/sliding.py" />
      <source>“same” lets the window reach over the border; “valid” keeps it inside.</source>
      <translation>« same » laisse la fenêtre dépasser du bord ; « valid » la garde à l’intérieur.</translation>
    </message>
    <message>
      <location filename="../../gui/build/figures.py" />
      <location filename="../../gui/build/sheets/problems.py" />
      <location filename="../../gui/build/sheets/tables.py" />
      <source>… and {n} more</source>
      <translation>… et {n} de plus</translation>
    </message>
    <message>
      <location filename="../../gui/form.py" />
      <source>↺ gives back the default: {value}</source>
      <translation>↺ rend la valeur par défaut : {value}</translation>
    </message>
    <message>
      <location filename="../../gui/features/maps_card.py" />
      <source>− opposite</source>
      <translation>− opposé</translation>
    </message>
    <message>
      <location filename="../../gui/features/page.py" />
      <source>≈ likeness to the nearest hand-made filter; a random kernel reaches {chance} by chance.</source>
      <translation>≈ ressemblance au filtre fait à la main le plus proche ; un noyau tiré au hasard atteint {chance}.</translation>
    </message>
    <message>
      <location filename="../../gui/train/points_view.py" />
      <source>● training point
◉ validation point</source>
      <translation>● point d’entraînement
◉ point de validation</translation>
    </message>
  </context>
</TS>
