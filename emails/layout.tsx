import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { CSSProperties, ReactNode } from "react";
import type { Frame } from "./message";

const INK = "#1b1f24";
const SOFT = "#4a525d";
const BRAND = "#8f1d21";
const FONT = "system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";

/** Addresses and long words break: one line that does not would push every other off a phone. */
const paragraph: CSSProperties = {
  ...{ margin: "0 0 14px", fontSize: 17, lineHeight: 1.6, color: INK },
  ...{ overflowWrap: "anywhere", wordBreak: "break-word" },
};

const WORDS = {
  vi: {
    to: (name: string | null) => (name ? `Kính gửi ${name},` : "Kính gửi quý vị,"),
    copy: "Nếu không bấm được nút trên, hãy chép địa chỉ này vào trình duyệt:",
    noReply: "Thư gửi tự động, vui lòng không trả lời thư này.",
    ask: "Hỏi thêm:",
    leave: "Không muốn nhận nữa? Bỏ theo dõi:",
  },
  en: {
    to: (name: string | null) => (name ? `Dear ${name},` : "Dear Sir or Madam,"),
    copy: "If the button does not work, copy this address into your browser:",
    noReply: "This letter was sent by a machine; please do not reply to it.",
    ask: "For questions:",
    leave: "No more of these letters? Stop following:",
  },
} as const;

/** The sheet every message is written on: who writes, to whom, the matter, one link, where to ask. */
export function Layout(props: { frame: Frame; title: string; action: string; children: ReactNode }) {
  const { frame, title, action, children } = props;
  const words = WORDS[frame.language ?? "vi"];
  if (frame.told)
    return (
      <Html lang={frame.language ?? "vi"}>
        <Body>
          <Heading as="h1">{title}</Heading>
          {children}
          <Text>
            {words.ask} {frame.contact}
          </Text>
        </Body>
      </Html>
    );
  return (
    <Html lang={frame.language ?? "vi"}>
      <Head>
        <meta name="color-scheme" content="light" />
        <title>{title}</title>
      </Head>
      <Preview>{title}</Preview>
      <Body style={{ margin: 0, padding: "16px 8px", background: "#f6f4f0", fontFamily: FONT }}>
        <Container style={{ maxWidth: 600, background: "#ffffff", borderTop: `4px solid ${BRAND}` }}>
          <Section style={{ padding: "20px 22px 26px" }}>
            <Text
              style={{ margin: "0 0 18px", fontSize: 15, lineHeight: 1.5, color: BRAND, fontWeight: 600 }}
            >
              {frame.portal}
            </Text>
            <Heading as="h1" style={{ margin: "0 0 16px", fontSize: 23, lineHeight: 1.35, color: INK }}>
              {title}
            </Heading>
            <Text style={paragraph}>{words.to(frame.recipient)}</Text>
            {children}
            <Section style={{ margin: "22px 0 12px" }}>
              <Button
                href={frame.link}
                style={{
                  background: BRAND,
                  color: "#ffffff",
                  borderRadius: 6,
                  padding: "13px 20px",
                  fontSize: 17,
                  fontWeight: 600,
                }}
              >
                {action}
              </Button>
            </Section>
            <Text
              style={{ margin: "0 0 4px", fontSize: 14, lineHeight: 1.5, color: SOFT }}
              data-skip-in-text="true"
            >
              {words.copy}{" "}
              <Link href={frame.link} style={{ color: "#0b4f9e", wordBreak: "break-all" }}>
                {frame.link}
              </Link>
            </Text>
            <Hr style={{ borderColor: "#d9dde3", margin: "22px 0 14px" }} />
            <Text style={{ margin: 0, fontSize: 14, lineHeight: 1.6, color: SOFT }}>
              {frame.contact}
              <br />
              {words.noReply}
            </Text>
            {frame.leave ? (
              <Text style={{ margin: "10px 0 0", fontSize: 14, lineHeight: 1.6, color: SOFT }}>
                {words.leave}{" "}
                <Link href={frame.leave} style={{ color: "#0b4f9e", wordBreak: "break-all" }}>
                  {frame.leave}
                </Link>
              </Text>
            ) : null}
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

/** A paragraph of running text; line breaks of the text are kept. */
export function Para({ children }: { children: ReactNode }) {
  return <Text style={{ ...paragraph, whiteSpace: "pre-line" }}>{children}</Text>;
}

/** Names and values one below the other: a table would be too wide for a phone and unreadable as text. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: string | null])[] }) {
  return (
    <Section style={{ background: "#f6f4f0", padding: "12px 16px 4px", margin: "4px 0 18px" }}>
      {rows.map(([label, value]) =>
        value === null ? null : (
          <Text key={label} style={{ ...paragraph, margin: "0 0 8px", lineHeight: 1.5 }}>
            <span style={{ color: SOFT }}>{label}:</span>{" "}
            <strong style={{ whiteSpace: isCode(value) ? "nowrap" : undefined }}>{value}</strong>
          </Text>
        ),
      )}
    </Section>
  );
}

type Leading = {
  title: string;
  about: string;
  link: string | undefined;
  /** In the language of the letter; title and line are Vietnamese. */
  note?: { words: string; language: "vi" | "en" };
};

/** Titles that lead somewhere, each with a line about it and, where there is more to say, a note. */
export function Links({ to }: { to: readonly Leading[] }) {
  return (
    <Section style={{ background: "#f6f4f0", padding: "12px 16px 4px", margin: "4px 0 18px" }}>
      {to.map(({ title, about, link, note }) => (
        <Text
          key={link ?? title}
          lang="vi"
          style={{ margin: "0 0 10px", fontSize: 17, lineHeight: 1.5, color: INK }}
        >
          {link ? (
            <Link href={link} style={{ color: "#0b4f9e", fontWeight: 600 }}>
              {title}
            </Link>
          ) : (
            <strong>{title}</strong>
          )}
          <br />
          <span style={{ color: SOFT }}>{about}</span>
          {note ? (
            <>
              <br />
              <span lang={note.language}>{note.words}</span>
            </>
          ) : null}
        </Text>
      ))}
    </Section>
  );
}

/** A code is copied by eye: a line break inside would look like an end. */
const isCode = (value: string): boolean => value.length <= 24 && !value.includes(" ");

/** Words of somebody else, set apart from ours; every line break they made is kept. */
export function Quote({ children }: { children: string }) {
  const style: CSSProperties = {
    ...paragraph,
    borderLeft: "4px solid #c9962b",
    padding: "2px 0 2px 14px",
    margin: "0 0 18px",
  };
  return (
    <Text style={style}>
      {children.split(/\r?\n/).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text never change places
        <span key={index}>
          {index > 0 && <br />}
          {line}
        </span>
      ))}
    </Text>
  );
}
