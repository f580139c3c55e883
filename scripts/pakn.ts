import { StartError } from "~/platform/start-error";
import { checkCommand } from "./pakn/check";
import { databaseProblem } from "./pakn/database-problem";
import { deadlineCommand } from "./pakn/deadline";
import { exportCommand, importCommand } from "./pakn/interchange";
import { reportCommand } from "./pakn/report";
import { UsageError } from "./pakn/usage";
import { userCommand } from "./pakn/user";
import { verifyLogCommand } from "./pakn/verify-log";

const HELP = `Cách dùng: npm run pakn -- LỆNH …

  import units|fields|feedback TỆP        nhập danh sách đơn vị, lĩnh vực hoặc sổ tiếp nhận (JSON Lines);
                                          dòng bị từ chối nằm trong TỆP.refused.jsonl
  import report TỆP.json --unit MÃ         nhập số liệu, lời văn các mục của một báo cáo lập ở nơi khác
  export units|fields|feedback TỆP        xuất đúng dạng mà import đọc
  report --unit MÃ --period 2020-Q1 [--scope own|consolidated] [--form pakn]
         --as json|xlsx|docx|csv --out TỆP [--now]
                                          biểu tổng hợp PAKN của một đơn vị trong một kỳ: bản đã chốt
                                          nếu kỳ đã chốt; --now: theo dữ liệu hiện nay
  report --unit MÃ --period 2020-Q1 --form full --as docx|pdf|xlsx|json --out TỆP
                                          cả báo cáo kiểm soát TTHC: lời văn, số liệu, nơi nhận, chữ ký
  check TỆP.json                          kiểm tra số liệu, lời văn của một báo cáo; có lỗi thì kết thúc với mã 1
  deadline --received 2026-02-11T09:00:00+07:00 --days 5 --unit working|calendar
                                          ngày cuối của thời hạn, theo lịch làm việc đã nạp
  verify-log [--head SỐ_DÒNG:MÃ_BĂM]      kiểm tra nhật ký công khai và mọi bản đang công khai; --head: so với dòng
                                          đã chép giữ trước đây; có gì bị sửa thì kết thúc với mã 1
  user create --email ĐỊA_CHỈ --name "HỌ TÊN" --unit MÃ --role VAI_TRÒ [--password-stdin]
                                          tạo tài khoản; không cho mật khẩu thì in một mật khẩu dùng một lần

Kỳ báo cáo: 2020-Q1, 2020-H1, 2020-9M, 2020-Y, 2020-M01 hoặc 2020-01-01..2020-01-31.`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  import: importCommand,
  export: exportCommand,
  report: reportCommand,
  check: checkCommand,
  deadline: deadlineCommand,
  user: userCommand,
  "verify-log": verifyLogCommand,
};

/** The exit status: 0 done, 1 done except for refused lines or with findings, 2 not done. */
async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    console.log(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new UsageError(`Không có lệnh "${name}"; các lệnh: ${Object.keys(COMMANDS).join(", ")}.`);
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  return await command(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  const expected = error instanceof UsageError || error instanceof StartError;
  console.error(expected ? error.message : (databaseProblem(error) ?? error));
}
