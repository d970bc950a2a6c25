package org.hengji.platform.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.core.refusal.Refusal;
import org.hengji.core.refusal.Refusal.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure leaves as a problem detail with a stable type; nothing internal leaves with it. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        ProblemDetail problem = switch (refusal.kind()) {
            case BAD_CREDENTIALS -> Problems.of(HttpStatus.UNAUTHORIZED, "bad-credentials", refusal.getMessage());
            case ACCOUNT_LOCKED -> Problems.of(HttpStatus.LOCKED, "account-locked", refusal.getMessage());
            case NOT_FOUND -> Problems.of(HttpStatus.NOT_FOUND, "not-found", refusal.getMessage());
            case FORBIDDEN -> Problems.of(HttpStatus.FORBIDDEN, "forbidden", refusal.getMessage());
            case WRONG_STEP -> Problems.of(HttpStatus.CONFLICT, "wrong-step", refusal.getMessage());
            case AGAINST_RESULT -> Problems.of(HttpStatus.CONFLICT, "against-result", refusal.getMessage());
            case PRE_REVIEW -> Problems.of(HttpStatus.CONFLICT, "pre-review", refusal.getMessage());
            case STALE_VERSION -> Problems.of(HttpStatus.PRECONDITION_FAILED, "stale-version", refusal.getMessage());
            case INVALID_INPUT -> Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-input", refusal.getMessage());
            case BUSY -> Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", refusal.getMessage());
            case INVALID_DOCUMENT -> Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-document", refusal.getMessage());
        };
        return withPlaces(problem, refusal.places());
    }

    @ExceptionHandler
    ProblemDetail versionRequired(IfMatch.Missing missing) {
        return Problems.of(HttpStatus.PRECONDITION_REQUIRED, "version-required", missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail tooLarge(BodyLimitFilter.TooLarge tooLarge) {
        return Problems.of(HttpStatus.PAYLOAD_TOO_LARGE, "body-too-large", tooLarge.getMessage());
    }

    @ExceptionHandler
    ProblemDetail concurrent(ConcurrencyFailureException e) {
        return refused(Refusal.stale("该事项"));
    }

    @ExceptionHandler
    ProblemDetail wrongParameter(MethodArgumentTypeMismatchException e) {
        return refused(Refusal.invalid("/" + e.getName(), "参数 " + e.getName() + " 的值“" + e.getValue() + "”不正确"));
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        LOG.error("unexpected failure", e);
        return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "系统内部错误，操作没有生效，请稍后再试或联系管理员");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException e, HttpHeaders headers,
                                                                  HttpStatusCode status, WebRequest request) {
        if (e.getMostSpecificCause() instanceof BodyLimitFilter.TooLarge tooLarge) {
            return answer(tooLarge(tooLarge));
        }
        if (e.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return answer(refused(Refusal.invalid(pointer(mapping), "该项的名称或值不符合要求，请改正")));
        }
        return answer(Problems.of(HttpStatus.BAD_REQUEST, "malformed-json", "请求内容不是正确的 JSON"));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException e, HttpHeaders headers,
                                                                  HttpStatusCode status, WebRequest request) {
        List<Place> places = e.getFieldErrors().stream()
                .map(f -> new Place("/" + f.getField().replace('.', '/').replace("[", "/").replace("]", ""),
                        f.isBindingFailure() ? "参数 " + f.getField() + " 的值“" + f.getRejectedValue() + "”不正确" : f.getDefaultMessage()))
                .toList();
        return answer(refused(Refusal.invalid(places.isEmpty() ? "填写有误" : places.get(0).detail(), places)));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(HandlerMethodValidationException e, HttpHeaders headers,
                                                                            HttpStatusCode status, WebRequest request) {
        List<Place> places = e.getParameterValidationResults().stream().map(r -> r.getMethodParameter().getParameterName())
                .map(name -> new Place("/" + name, "参数 " + name + " 的值超出允许的范围")).toList();
        return answer(refused(Refusal.invalid(places.get(0).detail(), places)));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception e, Object body, HttpHeaders headers,
                                                             HttpStatusCode status, WebRequest request) {
        HttpStatus http = HttpStatus.valueOf(status.value());
        String detail = http == HttpStatus.NOT_FOUND ? "没有这个地址" : "请求不符合接口要求（" + http.value() + "）";
        String type = http == HttpStatus.NOT_FOUND ? "not-found" : "bad-request";
        return ResponseEntity.status(http).headers(headers).body(Problems.of(http, type, detail));
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ProblemDetail withPlaces(ProblemDetail problem, List<Place> places) {
        if (!places.isEmpty()) {
            problem.setProperty("errors", places);
        }
        return problem;
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> "/" + (r.getFieldName() != null ? r.getFieldName() : String.valueOf(r.getIndex())))
                .collect(Collectors.joining());
    }
}
