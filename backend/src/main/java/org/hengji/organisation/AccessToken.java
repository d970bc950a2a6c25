package org.hengji.organisation;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/** A personal access token as listed: the secret itself is shown once and never stored. */
public record AccessToken(long id, String name, Instant createdAt, LocalDate expiresOn, @Nullable Instant lastUsedAt) {}
