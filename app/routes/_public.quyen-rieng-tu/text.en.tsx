import { paths } from "~/paths";
import { telephone } from "~/shared/telephone";
import { Vi } from "~/ui/language";
import type { PrivacyProps } from "./privacy-props";
import { Rights } from "./rights";

/** The privacy notice in English, a help for readers: the same parts under the same names. */
export function PrivacyInEnglish({ settings }: PrivacyProps) {
  return (
    <>
      <p>
        This is a translation.{" "}
        <a href={paths.privacy()} hrefLang="vi">
          The Vietnamese text
        </a>{" "}
        is the binding one.
      </p>
      <h2 id="ai">Who is responsible</h2>
      <p>
        <Vi>{settings.focalUnitName}</Vi>, on behalf of <Vi>{settings.peopleCommittee}</Vi>, decides for what
        and how the data of this portal are used. The agency that has to answer you shares the responsibility
        for its part.
      </p>
      <h2 id="gi">What we collect, and why</h2>
      <ul>
        <li>
          <strong>Name or organisation, address, telephone number, e-mail address</strong>: article 7 of
          Decree 20/2008/<Vi>NĐ-CP</Vi> asks for them; they are used to reach you, to ask you and to send the
          answer.
        </li>
        <li>
          <strong>What you write and the files you send</strong>: to examine and answer it.
        </li>
        <li>
          <strong>When it was sent, and the steps of its handling</strong>: to count the due date and to make
          statistics. The statistics name nobody.
        </li>
        <li>
          <strong>The e-mail address of those who follow new answers</strong>, only if you asked for it and
          confirmed it: to tell you. It is deleted at once when you leave, and after three days when you do
          not confirm it.
        </li>
      </ul>
      <p>
        We <strong>do not ask for identity numbers and do not take pictures of identity papers</strong>, we do
        not use the data for advertising, and we do not follow you across websites. If your text or files hold
        information about others, cover it where it is not needed.
      </p>
      <h2 id="may">What is kept on your device</h2>
      <p>
        The portal only uses cookies that its pages need: for the display settings you chose, for the steps
        you are filling in and for what you are tracking. Where your browser allows it, text that you have not
        sent yet is kept on your own device so that nothing is lost when you are interrupted, and deleted once
        it is sent. If others use the device, close the browser when you are done.
      </p>
      <h2 id="xem">Who may see it</h2>
      <ul>
        <li>
          Officers who receive it, and the agency that has to answer you. Whenever an identity is looked at,
          that is recorded.
        </li>
        <li>The competent agency to which it is passed on; you are told to which one.</li>
        <li>Other authorities, only where the law requires it.</li>
      </ul>
      <p>
        Public pages only read{" "}
        <strong>a copy of its own, without names and details that tell who sent it</strong>. A denunciation
        that was sent here by mistake is kept secret, is not published and is not given to the person it is
        about.
      </p>
      <h2 id="can-cu">Legal ground and consent</h2>
      <p>
        Feedback is received and answered under Decree 20/2008/<Vi>NĐ-CP</Vi> (as amended); data are protected
        under the Law on Personal Data Protection, No. 91/2025/QH15, and Decree 356/2025/<Vi>NĐ-CP</Vi>.
        Before you send, you are asked by an empty box; only if you tick it yourself do you consent. Without a
        name and a way to reach you the agency cannot accept it, by article 7, but you can still read the
        published answers.
      </p>
      <h2 id="giu">How long it is kept</h2>
      <p>
        The files of receiving and handling are kept as the rules on public archives say. Drafts that you
        leave are deleted automatically, and nobody sees them.
      </p>
      <Rights />
      <h2 id="cach">How to use your rights</h2>
      <p>
        Give your feedback code and say what you want. Write to <Vi>{settings.privacyContact}</Vi>:{" "}
        <a href={`mailto:${settings.email}`}>{settings.email}</a>, telephone{" "}
        <a href={telephone(settings.hotline)}>{settings.hotline}</a>, or <Vi>{settings.address}</Vi>.
      </p>
      <ul>
        <li>
          Within <strong>2 working days</strong> you are told that your request has arrived, and how and when
          it will be dealt with (Decree 356/2025/<Vi>NĐ-CP</Vi>).
        </li>
        <li>
          To see how your feedback stands, or to withdraw it, go to <a href={paths.lookUp()}>Track</a> with
          your code and your secret code.
        </li>
        <li>To protect you, we ask enough to be sure that the request is really yours.</li>
      </ul>
    </>
  );
}
