/**
 * Water network: which pipes should be laid so that plants share water?
 *
 * <p><b>Question.</b> Sources, sinks and operations of several plants could be joined by pipes.
 * Which pipes bring the fresh water down to the least there is, or by a stated share of what can be
 * saved, with as few or as cheap pipes as can be; or which cost least in all?
 *
 * <p><b>Method.</b> A mixed-integer linear program. With flows f_ij [t/h] from a giver i (source,
 * operation, fresh water) to a taker j (sink, operation, discharge), pipes y_ij in {0, 1}, and
 * contaminants k of concentration c_ik [ppm],
 *
 * <pre>
 *     source    Σ_j f_ij = S_i                          what nobody takes is discharged
 *     sink      Σ_i f_ij = D_j
 *     balance   Σ_i f_ij = Σ_l f_jl ≤ L_j               operation j; L_j = max_k m_jk / (C_out,jk − C_in,jk)
 *     inlet     Σ_i f_ij (c_ik − z_jk) ≤ 0              sink limit, or operation inlet C_in
 *     load      Σ_i f_ij (C_out,jk − c_ik) ≥ m_jk       operation j
 *     pipe      l y_ij ≤ f_ij ≤ U_ij y_ij               l least flow in a pipe
 *     cover     Σ_i y_ij ≥ n_j                          fewer pipes can't carry enough
 * </pre>
 *
 * An operation gives water that counts as holding C_out. U_ij is the most that can flow: not more
 * than i gives and j takes, and not more than j may take of c_ik when all else it takes is the
 * cleanest water there is; a pipe with U = 0 is left out, so no large constant stands for a choice.
 * n_j is the number of the largest U_ij that fill j.
 *
 * <p><b>Aims.</b> Water first: the least water is found without regard to pipes (by money if any
 * water has a price, else by flow), a row keeps it to W₀ − s (W₀ − W) for a share s of the saving
 * against no reuse, then pipes are made least, by number or by cost; with these pipes water is made
 * least once more. Or cost: water, discharge and pipes of a year together. Only counted pipes have
 * a y; the others are free.
 *
 * <p><b>Exact, and not.</b> With sources and sinks alone the program is exact for any number of
 * contaminants. An operation whose outlets count as holding all they may is exact for the least
 * fresh water of one contaminant; of several, where not all outlets can be at their limit at once,
 * it is a restriction: the network works, since real water is at least as clean, but a better one
 * may exist. So it is for pipes: letting out cleaner water than C_out could save some. An operation
 * takes no more than L_j, and nothing from itself.
 *
 * <p><b>Cost.</b> That of the mixed-integer program, with a column and a choice for each pair.
 * <b>Limits.</b> Steady flows; fresh and discharge lines have no length; a pipe costs the same
 * whatever flows.
 *
 * <p><b>Sources.</b> A standard formulation; the conventions are ours.
 */
@NullMarked
package org.millrace.pinch.piping;

import org.jspecify.annotations.NullMarked;
