/**
 * What two firms get from each other when each cooperates or defects; shared by the engines of
 * finite groups and of networks.
 */
@NullMarked
package org.millrace.game.payoff;

import org.jspecify.annotations.NullMarked;
