/**
 * The knowledge of the field as plain Java: amounts, targets, the goal document, rule packs, rules and scores.
 * Nothing in here knows a web server, a database or a process engine, so the same code runs behind the web,
 * on the command line and in tests over real documents.
 */
package org.hengji.core;
