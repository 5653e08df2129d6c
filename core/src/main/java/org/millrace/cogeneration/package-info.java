/**
 * Cogeneration: how are one plant's fuel and emission shared between the heat and the power it
 * makes?
 *
 * <p><b>Question.</b> A plant burns fuel F and lets out E, and makes heat H_i (steam of a level,
 * hot water) and power P. A neighbor that takes the heat must know its part of both.
 *
 * <p><b>Method.</b> Each method weighs the products; product i gets w_i H_i / (Σ w_j H_j + w_P P)
 * of fuel and emission alike:
 *
 * <pre>
 *     efficiency       w_i = 1 / e_H,            w_P = 1 / e_P      (made apart, 0.80 and 0.35)
 *     energy content   w_i = 1,                  w_P = 1            (also the Chinese heat method)
 *     work potential   w_i = 1 − T_0 / T_i,      w_P = 1            (exergy; temperatures in K)
 * </pre>
 *
 * T_i is the temperature of steam where it condenses, or of hot water between its supply T_s and
 * its return T_r the mean by which heat is given, (T_s − T_r) / ln(T_s / T_r). Heat no warmer than
 * its surroundings has no work potential. A method that gives every product weight zero has no
 * shares. Beside them stand the efficiency (Σ H + P) / F and the primary energy saved against
 * making heat and power apart, PES = 1 − F / (Σ H / η_H + P / η_P).
 *
 * <p><b>Cost.</b> O(products). <b>Limits.</b> One year, one plant; the methods disagree by design,
 * and which one a contract or a standard asks for is for its parties to say.
 *
 * <p><b>Sources.</b> The three methods, and the default efficiencies, as written down in the
 * project's notes after the guidance of the Greenhouse Gas Protocol on combined heat and power, and
 * PES after Directive 2012/27/EU, Annex II; neither text was opened.
 */
@NullMarked
package org.millrace.cogeneration;

import org.jspecify.annotations.NullMarked;
