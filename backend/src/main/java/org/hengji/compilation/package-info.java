/** A department's year put together from its rows as the goal document that it would be printed as. */
package org.hengji.compilation;
