import type { Phase } from "~/features/campaigns/phase";
import { paths } from "~/paths";
import { Actions, Button, ButtonLink, PrintButton } from "~/ui/button";
import { PostForm } from "~/ui/form";

type Props = { campaign: { id: number; phase: Phase }; mayWork: boolean; mayReopen: boolean };

/** What can be done next, the usual thing first. */
export function CampaignActions({ campaign: { id, phase }, mayWork, mayReopen }: Props) {
  const paper = (
    <ButtonLink href={paths.staff.campaignForm(id)} variant="secondary">
      Phiếu giấy
    </ButtonLink>
  );
  if (!mayWork) return <Actions>{paper}</Actions>;
  const planned = phase === "PLANNED";
  return (
    <PostForm compact>
      <Actions>
        {planned ? (
          <Button name="intent" value="open">
            Mở đợt lấy ý kiến
          </Button>
        ) : (
          <ButtonLink href={paths.staff.campaignEntry(id)}>Nhập phiếu giấy</ButtonLink>
        )}
        <ButtonLink href={paths.staff.campaignPeople(id)} variant="secondary">
          Người được hỏi
        </ButtonLink>
        {paper}
        {planned ? (
          <ButtonLink href={paths.staff.editCampaign(id)} variant="secondary">
            Sửa
          </ButtonLink>
        ) : null}
        {phase === "OVER" ? (
          <Button variant="secondary" name="intent" value="close">
            Kết thúc đợt
          </Button>
        ) : null}
        {mayReopen ? (
          <Button variant="secondary" name="intent" value="reopen">
            Mở lại đợt
          </Button>
        ) : null}
        <PrintButton />
      </Actions>
      {phase === "OPEN" ? (
        <details className="field">
          <summary>Kết thúc trước hạn</summary>
          <p>
            Đường dẫn trong thư đã gửi không mở được nữa và không ai được nhắc. Đợt mở lại được cho đến hết
            hạn trả lời.
          </p>
          <input type="hidden" name="early" value="yes" />
          <Button variant="secondary" name="intent" value="close">
            Kết thúc đợt ngay
          </Button>
        </details>
      ) : null}
    </PostForm>
  );
}
