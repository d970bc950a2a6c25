package org.hengji.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.annotation.Annotation;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** The description of the API at {@code /v3/api-docs}; {@code docs/openapi.json} is the copy that clients are generated from. */
@Configuration
class ApiDescriptionConfiguration {

    static {
        // Once by name instead of once in every place where it is used.
        ModelResolver.enumsAsRef = true;
    }

    /** One for the process: swagger-core keeps the first model resolver it is given, whichever application gave it. */
    private static final SchemaNames NAMES = new SchemaNames();

    /** A server of its own would carry the address it happened to be asked at. */
    @Bean
    OpenAPI api() {
        return new OpenAPI().addServersItem(new Server().url("/")).info(new Info().title("衡绩 Hengji").version("1")
                .description("预算绩效目标全过程管理的接口。金额单位为元；写操作须带 X-XSRF-TOKEN（取自 XSRF-TOKEN cookie）或访问令牌。"));
    }

    /** Leaves null to {@link RecordSchemas}: by itself it would make the enumeration nullable where one use of it is. */
    @Bean
    ModelResolver modelResolver(ObjectMapper json) {
        return new ModelResolver(json, NAMES) {
            @Override
            protected Boolean resolveNullable(Annotated annotated, Annotation[] annotations, Schema schema) {
                return null;
            }
        }.openapi31(true);
    }

    @Bean
    ApiDescription apiDescription() {
        return new ApiDescription(NAMES);
    }

    /** {@code GoalController.list} is {@code goalList}. */
    @Bean
    OperationCustomizer operationNames() {
        return (operation, handler) -> operation.operationId(StringUtils.uncapitalize(
                handler.getBeanType().getSimpleName().replace("Controller", "")) + StringUtils.capitalize(handler.getMethod().getName()));
    }
}
