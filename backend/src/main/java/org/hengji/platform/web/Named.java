package org.hengji.platform.web;

/** Something of ours by its id and its name, as answers refer to it. */
public record Named(long id, String name) {}
