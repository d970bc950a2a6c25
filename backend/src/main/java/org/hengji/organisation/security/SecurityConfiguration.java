package org.hengji.organisation.security;

import static org.springframework.http.HttpMethod.GET;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.hengji.organisation.AccessTokens;
import org.hengji.organisation.DelegatedSeats;
import org.hengji.organisation.Post;
import org.hengji.platform.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** Who may call what. Anything without a rule here is refused. */
@Configuration
class SecurityConfiguration {

    private static final String[] BUSINESS_POSTS = Arrays.stream(Post.values())
            .filter(Post::business).map(SignedIn::authority).toArray(String[]::new);

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Machines: a token in every request, no session and therefore no forged one. */
    @Bean
    @Order(1)
    SecurityFilterChain tokenChain(HttpSecurity http, AccessTokens tokens, DelegatedSeats delegated, ProblemWriter problems) throws Exception {
        http.securityMatcher(request -> BearerTokenFilter.bearer(request.getHeader(HttpHeaders.AUTHORIZATION)) != null)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerTokenFilter(tokens, problems), AnonymousAuthenticationFilter.class);
        return rules(http, delegated, problems).build();
    }

    /** People: a session cookie, and the CSRF header on everything that changes something. */
    @Bean
    @Order(2)
    SecurityFilterChain sessionChain(HttpSecurity http, SecurityContextRepository contexts, DelegatedSeats delegated, ProblemWriter problems)
            throws Exception {
        http.securityContext(c -> c.securityContextRepository(contexts))
                .csrf(c -> c.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()));
        return rules(http, delegated, problems).build();
    }

    private static HttpSecurity rules(HttpSecurity http, DelegatedSeats delegated, ProblemWriter problems) throws Exception {
        return http.addFilterBefore(new DelegationFilter(delegated), AuthorizationFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::rules)
                .exceptionHandling(e -> e.authenticationEntryPoint(problems::notSignedIn).accessDeniedHandler(problems::forbidden))
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives("default-src 'self'; "
                        + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'"))
                        .frameOptions(Customizer.withDefaults()));
    }

    private static void rules(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry r) {
        r.requestMatchers("/api/session").permitAll()
                // The second half of a request that was let in: a stream that ends.
                .dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll()
                .requestMatchers("/api/me", "/api/me/**", "/api/notifications/**").authenticated()
                .requestMatchers("/api/deliveries/**").hasAuthority(SignedIn.authority(Post.SYSTEM_ADMIN))
                .requestMatchers("/api/fiscal-years/**", "/api/units/**", "/api/work-items/**", "/api/goals/**",
                        "/api/checkpoints/**", "/api/monitoring-reports/**", "/api/self-evaluations/**",
                        "/api/rechecks/**", "/api/recheck-draws/**", "/api/key-evaluations/**",
                        "/api/results/**", "/api/intake/**", "/api/findings/**", "/api/indicator-library/**",
                        "/api/rule-packs/**", "/api/holidays/**", "/api/saved-filters/**", "/api/bulk-decisions/**", "/api/bulk-jobs/**",
                        "/api/departments/**", "/api/light-responses/**", "/api/light-board", "/api/execution-imports/**", "/api/approval-documents/**", "/api/people/**").hasAnyAuthority(BUSINESS_POSTS)
                .requestMatchers("/api/experts/**").hasAuthority(SignedIn.authority(Post.FINANCE_PERFORMANCE))
                .requestMatchers("/api/audit/**").hasAuthority(SignedIn.authority(Post.AUDITOR))
                .requestMatchers("/api/operation/**").hasAuthority(SignedIn.authority(Post.SYSTEM_ADMIN))
                .requestMatchers("/api/**").denyAll()
                .requestMatchers("/actuator/health", "/actuator/health/**").permitAll()
                .requestMatchers("/actuator/**", "/v3/api-docs", "/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**")
                .hasAuthority(SignedIn.authority(Post.SYSTEM_ADMIN))
                .requestMatchers(GET, "/**").permitAll()
                .anyRequest().denyAll();
    }
}
