/**
 * What ails a cluster: which of the difficulties that the field names can be told from its numbers?
 *
 * <p><b>Question.</b> Two papers list what keeps clusters and parks in China from low carbon. Shi
 * and Chen (2018), section 3: superficial understanding of what low carbon means, extensive growth,
 * service to the end of the global chain, weak technical support and innovation. Shi (2010), on
 * remaining problems of parks: low capacity for eco-innovation, weak economic incentives and rules
 * of the market ignored, no information platforms, institutional issues, legal issues. Neither
 * gives a measure. Which of the nine does a cluster show, and how badly?
 *
 * <p><b>Method.</b> Each topic has signs, each sign a number x made of reported facts, a limit l
 * and a severe value m beyond it:
 *
 * <pre>
 *     speaks    if x is beyond l
 *     severity  s = (x − l) / (m − l), cut to [0, 1]
 * </pre>
 *
 * A topic is present if at least half of its known signs speak; its severity is the mean of all its
 * known signs, of those that do not speak too. It is not reported if no sign is known. A sign is
 * certain if it speaks, or not, over the whole range of its facts.
 *
 * <p>Extensive growth shows in elasticities, growth of an input over growth of value added, as the
 * paper describes it: output that grows by more energy, labor and equipment. Where value added
 * grows by less than the least growth an elasticity would be of either sign and any size; there
 * growth of the input is judged alone, and an input that shrinks does not speak. The ends of an
 * elasticity take the facts at their ends, value added at the least growth or above.
 *
 * <p><b>Cost.</b> O(clusters · facts). <b>Limits.</b> A sign is not a cause. Answers of a survey
 * are what firms say. Limits are judgements of ours, but for those of elasticity, 0.8 and 1.2,
 * which Tapio uses to tell weak decoupling, coupling and negative decoupling apart (known to us
 * second hand); they ask nothing about the level, only about growth.
 *
 * <p><b>Sources</b>, opened: L. Shi, N. Chen, Research on innovation and development of industrial
 * clusters under low-carbon economy (2018); L. Shi, Corporate environmental management through
 * industrial clusters in China, slides, ISAP Yokohama, 12 July 2010.
 */
@NullMarked
package org.millrace.classify.diagnosis;

import org.jspecify.annotations.NullMarked;
