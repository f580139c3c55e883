import { paths } from "~/paths";
import { telephone } from "~/shared/telephone";
import { Hours } from "~/ui/hours";
import { Vi } from "~/ui/language";
import type { HelpProps } from "./help-props";

/** The help, in English: the same parts under the same names. */
export function HelpInEnglish({ settings }: HelpProps) {
  return (
    <>
      <h2 id="la-gi">What are feedback and recommendations?</h2>
      <p>
        In Viet Nam anyone may tell the authorities that a <strong>rule or a procedure</strong>, or{" "}
        <strong>the way it is applied</strong>, makes life hard for them, their business or everybody. The law
        calls this <Vi>phản ánh, kiến nghị</Vi> (PAKN), and the authorities have to answer.
      </p>
      <ul>
        <li>
          <strong>Feedback</strong> (<Vi>phản ánh</Vi>) says what is wrong. For example: “Three times I was
          given a date for my land registration, and three times there was nothing.”
        </li>
        <li>
          <strong>A recommendation</strong> (<Vi>kiến nghị</Vi>) also says how to put it right, or offers an
          idea. For example: “Stop asking for a copy of the birth certificate: the data are in the population
          database.”
        </li>
      </ul>
      <p>
        Anyone may send: Vietnamese, foreigners, businesses, associations, agencies. The law asks that it is
        written in Vietnamese, and the answer is in Vietnamese.
      </p>
      <h2 id="khong-phai">What goes elsewhere?</h2>
      <ul>
        <li>
          <strong>A complaint</strong> against a decision or an act that harms your own rights. Where it goes,
          in Vietnamese: <Vi>{settings.complaintInfo}</Vi>
        </li>
        <li>
          <strong>A denunciation</strong> of a person or an agency that breaks the law. Where it goes, in
          Vietnamese: <Vi>{settings.denunciationInfo}</Vi>
        </li>
        <li>
          <strong>Crime and emergencies</strong>: call <a href="tel:113">113</a> (police),{" "}
          <a href="tel:114">114</a> (fire and rescue), <a href="tel:115">115</a> (ambulance).
        </li>
        <li>
          <strong>Which papers a procedure needs, and where to hand them in</strong>: call the one-stop desk
          where you apply. The numbers are on the page <a href={paths.contact()}>Contact</a>.
        </li>
        <li>
          <strong>State secrets</strong>: never send them over the internet.
        </li>
      </ul>
      <h2 id="cach-gui">How do I send?</h2>
      <ol>
        <li>Choose what you want to speak about.</li>
        <li>
          Tell what happened: where, when, which procedure, what is wrong. Attach files if you have any.
        </li>
        <li>
          Leave your name, address and a way to reach you. The law asks for them so that you can be answered.
        </li>
        <li>Look it over and send it. You get a code and a secret code for tracking at once.</li>
      </ol>
      <p>Where you do not know the answer, choose “I do not know”: an officer will see to it.</p>
      <h2 id="bao-lau">When do I get an answer?</h2>
      <p>
        The time runs from the day your feedback arrives, which does not count itself. The receipt and the
        tracking page say <strong>by which date, how it was counted and by which rule</strong>. If the last
        day is a day off, the next working day counts. If the agency needs longer, it has to tell you why and
        until when.
      </p>
      <p>
        If the agency that received it is not the right one, it has to pass it on and tell you. You do not
        have to send it again.
      </p>
      <h2 id="mat-ma">I have lost my code or my secret code</h2>
      <p>
        If you left an e-mail address, <a href={paths.lostSecret()}>ask for a new secret code</a>. If you only
        left a telephone number, call <a href={telephone(settings.hotline)}>{settings.hotline}</a> in office
        hours.
      </p>
      <h2 id="cong-khai">Is my information made public?</h2>
      <p>
        No. What is published is a copy of its own, without your name or anything by which you could be known.
        Read more under <a href={paths.privacy()}>Privacy</a>.
      </p>
      <h2 id="them">Do you need somebody to help?</h2>
      <p>
        Call <a href={telephone(settings.hotline)}>{settings.hotline}</a> (<Hours>{settings.hours}</Hours>) or
        go to any agency on the page <a href={paths.contact()}>Contact</a>: an officer writes it down for you,
        and you get a code to follow it all the same.
      </p>
    </>
  );
}
