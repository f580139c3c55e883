import { paths } from "~/paths";
import type { CarriedForm } from "~/shared/carried-form";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { bringsFiles, CarriedFields } from "~/ui/carried-fields";
import { PostForm } from "~/ui/form";
import { PageTitle } from "~/ui/page-title";

/** After signing in again: what was being sent, and the button that sends it where it was going. */
export function ResumePage({ carried, name }: { carried: CarriedForm; name: string }) {
  return (
    <>
      <PageTitle lead={`Bạn đang đăng nhập với tên ${name}. Nội dung dưới đây chưa được gửi.`}>
        Nội dung bạn vừa viết vẫn còn
      </PageTitle>
      <PostForm action={carried.target} multipart={bringsFiles(carried)}>
        <CarriedFields carried={carried} />
        <Actions>
          <Button>Gửi tiếp nội dung này</Button>
          <ButtonLink href={paths.staff.home()} variant="secondary">
            Bỏ, về trang đầu
          </ButtonLink>
        </Actions>
      </PostForm>
    </>
  );
}
