/**
 * Spatial clusters: where do plants stand close together?
 *
 * <p><b>Question.</b> Which plants form clusters by where they are, without a map of regions drawn
 * beforehand, and which stand alone?
 *
 * <p><b>Method.</b> Distances d are great circles, R = 6371.0088 km, or straight on a plane.
 *
 * <p><i>DBSCAN.</i> A point is core if at least m points, itself counted, lie within the radius,
 * inclusive. Core points within the radius of each other are in one cluster; another point within
 * the radius of a core one is on the border of the cluster of its nearest core point, of equally
 * near ones that with the lowest id; so the answer does not hang on an order of visiting, as it
 * does elsewhere. What is left is noise.
 *
 * <p><i>HDBSCAN.</i> The core distance c of a point is that to its m-th nearest, itself counted;
 * the distance of mutual reach of a and b is
 *
 * <pre>    r(a, b) = max( c(a), c(b), d(a, b) ),   λ = 1 / r  [1/km].</pre>
 *
 * A minimum spanning tree of r, exact, by Borůvka's rounds on a k-d tree, gives what is connected
 * at every r. All edges of one length part at once, so what follows does not hang on which of
 * several minimum trees was found, nor on the order of the points. From the root on, a set of
 * points that falls apart at λ loses those parts that are below the minimum size; if two or more
 * are left, the cluster ends and they are born. The stability of a cluster C is
 *
 * <pre>    S(C) = Σ_{p in C} ( λ_p − λ_birth ),</pre>
 *
 * λ_p being where p leaves C, alone or with a part. <i>Excess of mass</i> takes, from the leaves
 * up, a cluster if its stability is at least the sum of the best of its parts, else these;
 * <i>leaf</i> takes the leaves. The set of all points is never a cluster. A point's probability is
 * min(λ_p, λ_max) / λ_max, λ_max the largest λ at which its cluster loses anything. <i>Merged</i>
 * replaces a cluster born below a distance by the first above it that is not, or by a part of all
 * points; <i>confined</i> leaves out clusters whose farthest member is too far from the center. r
 * is at least 1 mm, so that λ is finite where points coincide.
 *
 * <p><b>What comes of little.</b> One point or all points in one place: under DBSCAN a cluster if
 * they are enough, else noise; under HDBSCAN noise, since nothing parts; fewer points than m:
 * {@link org.millrace.cluster.density.DensityResult.TooFew}.
 *
 * <p><b>Cost.</b> About O(n log n) for places spread as plants are; O(n²) if very many coincide or
 * the radius holds most points. Memory O(n). <b>Limits.</b> Weights have no say in density. Terrain
 * and roads are not seen.
 *
 * <p><b>Sources.</b> Opened: scikit-learn, {@code sklearn/cluster/_hdbscan/_tree.pyx}, whose
 * stability, probability, selection and epsilon these are, but for splits at one distance, which
 * there are taken one after the other; scikit-learn-contrib/hdbscan, {@code
 * hdbscan/_hdbscan_tree.pyx}.
 */
@NullMarked
package org.millrace.cluster.density;

import org.jspecify.annotations.NullMarked;
