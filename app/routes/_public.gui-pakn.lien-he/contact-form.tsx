import { ANSWER_WAYS } from "~/features/intake/answer-ways";
import { PageStamp } from "~/features/intake/page-stamp";
import { SENDING } from "~/features/intake/sending-words";
import { paths } from "~/paths";
import { SENDER_TYPE } from "~/shared/glossary";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField, RadioGroup, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import type { FieldState } from "~/ui/form-values";
import { useLanguage } from "~/ui/language";
import { BINDING, CONTACT } from "./words";

/** The third step; foreigners and organisations are welcome, identity numbers are not. */
export function ContactForm({ stamp, field }: { stamp: string; field: (name: string) => FieldState }) {
  const language = useLanguage();
  const words = CONTACT[language];
  const { next, back } = SENDING[language];
  const types = Object.entries(SENDER_TYPE).map(([value, label]) => ({ value, label: label[language] }));
  const ways = Object.entries(ANSWER_WAYS).map(([value, { hint, ...label }]) => ({
    value,
    label: label[language],
    hint: hint[language],
  }));
  return (
    <PostForm action={paths.sendContact()}>
      <PageStamp stamp={stamp} />
      <RadioGroup
        label={words.as}
        hint={words.asHint}
        required
        inline
        choices={types}
        {...field("senderType")}
      />
      <TextField label={words.name} required autoComplete="name" {...field("name")} />
      <TextField
        label={words.address}
        hint={words.addressHint}
        required
        autoComplete="address-line1"
        {...field("address")}
      />
      <RadioGroup label={words.answerBy} required choices={ways} {...field("answerBy")} />
      <TextField
        label={words.email}
        hint={words.emailHint}
        type="email"
        inputMode="email"
        autoComplete="email"
        width={30}
        {...field("email")}
      />
      <TextField
        label={words.phone}
        hint={words.phoneHint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width={20}
        {...field("phone")}
      />
      <PrivacySummary />
      <CheckboxField label={words.consent} required {...field("consent")} />
      <Actions>
        <Button>{next}</Button>
        <Button variant="secondary" name="go" value="back">
          {back}
        </Button>
      </Actions>
    </PostForm>
  );
}

function PrivacySummary() {
  const language = useLanguage();
  const words = CONTACT[language];
  return (
    <Card title={words.privacy}>
      <ul className="bullets">
        {words.privacyWords.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {language === "en" ? <p>{BINDING}</p> : null}
      <p>
        <a href={paths.privacy()}>{words.privacyMore}</a>
      </p>
    </Card>
  );
}
