package org.hengji.organisation;

/** An account of the sample profile as the sign-in page offers it. */
public record SampleAccount(String username, String name, Post post, String organisation) {}
