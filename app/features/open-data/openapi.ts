import { z } from "zod";
import { SCHEMAS, type SchemaName } from "./api-schemas";
import { ENDPOINTS, type Endpoint } from "./endpoints";
import { V1 } from "./versions";

type Json = Record<string, unknown>;

/** What the document says of the portal. Addresses are whole. */
export type ApiFrame = { title: string; server: string; documentation: string; terms: string; email: string };

/**
 * The OpenAPI 3.1 document, made of the schemas that read each query and type each answer. Responses name the properties
 * that are there and forbid none, so that an addition breaks no reader.
 */
export function openApiDocument({ title, server, documentation, terms, email }: ApiFrame): Json {
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title,
      version: V1.number,
      summary: "Dữ liệu công khai, chỉ đọc, không cần khóa.",
      termsOfService: terms,
      contact: { email },
    },
    externalDocs: { url: documentation },
    servers: [{ url: server }],
    security: [],
    paths: Object.fromEntries(
      Object.entries(ENDPOINTS).map(([operationId, endpoint]) => [
        endpoint.path,
        { get: operation(operationId, endpoint) },
      ]),
    ),
    components: { schemas: componentSchemas(), headers: HEADERS, responses: RESPONSES },
  };
}

const HEADER_WORDS = {
  ETag: "Phiên bản; gửi lại trong If-None-Match để nhận 304.",
  "Last-Modified":
    "Lúc nội dung này được lập, không phải lúc dữ liệu đổi; có khi nội dung đã đứng yên hơn một giây, tệp trọn bộ chỉ có ETag. Gửi lại trong If-Modified-Since để nhận 304.",
  "RateLimit-Limit": "Số lượt gọi một địa chỉ mạng được dùng trong một khoảng.",
  "RateLimit-Remaining": "Số lượt còn lại.",
  "RateLimit-Reset": "Số giây đến khoảng mới.",
  "API-Version": "Phiên bản của giao diện.",
} as const;
const HEADERS = Object.fromEntries(
  Object.entries(HEADER_WORDS).map(([name, description]) => [
    name,
    { description, schema: { type: "string" } },
  ]),
);
const headers = Object.fromEntries(
  Object.keys(HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

const problem = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: refTo("Problem") } },
});
const RESPONSES = {
  NotModified: { description: "Không thay đổi từ phiên bản đã có." },
  BadRequest: problem("Tham số không đọc được."),
  TooMany: problem("Quá nhiều lượt gọi từ một địa chỉ mạng; đợi số giây trong Retry-After."),
};

function operation(operationId: string, endpoint: Endpoint): Json {
  const { summary, description, answers, statuses = {} } = endpoint;
  const content = Object.fromEntries(
    Object.entries(answers).map(([type, schema]) => [type, { schema: schema ? refTo(schema) : {} }]),
  );
  const others = Object.entries(statuses).map(([status, words]) => [
    status,
    Number(status) < 400 ? { description: words } : problem(words),
  ]);
  return {
    ...{ operationId, summary, ...(description && { description }) },
    parameters: parametersOf(endpoint),
    responses: {
      200: { description: "Dữ liệu.", headers, content },
      304: { $ref: "#/components/responses/NotModified" },
      400: { $ref: "#/components/responses/BadRequest" },
      429: { $ref: "#/components/responses/TooMany" },
      ...Object.fromEntries(others),
    },
  };
}

/** The parameters of an address; forms to try it are made of them too. */
export function parametersOf({ params = {}, query }: Endpoint): Parameter[] {
  const inPath = Object.entries(params).map(([name, description]) => ({
    ...{ name, in: "path" as const, required: true, description },
    schema: { type: "string" },
  }));
  const { properties = {} } = z.toJSONSchema(query, { io: "output" });
  const inQuery = Object.entries(properties).map(([name, property]) => {
    const { description = "", ...schema } = property as Json & { description?: string };
    return { name, in: "query" as const, required: false, description, schema };
  });
  return [...inPath, ...inQuery];
}

export type Parameter = {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  schema: Json;
};

function refTo(name: SchemaName): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "input" });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]),
  );
}
