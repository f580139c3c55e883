import type { Story } from "../story";

/** Public services: what goes wrong at the counter and on the portal. */
export const STORIES_DICH_VU_CONG: readonly Story[] = [
  {
    title: "Nộp hồ sơ trực tuyến rồi vẫn bị gọi lên quầy nộp bản giấy y hệt",
    content:
      "Tôi xin giấy phép sửa nhà, nộp đủ trên cổng, ký số đàng hoàng. Hai hôm sau cán bộ gọi bảo mang bản giấy lên cho dễ xem. Tôi xin nghỉ nửa buổi, đến nơi chỉ đưa tập giấy, không ai mở ra. Vậy làm trực tuyến để làm gì?",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-thuong-duc",
    outcome: "O5",
    reply:
      "Quy định về giao dịch điện tử cấm yêu cầu nộp lại bản giấy khi hồ sơ điện tử đã hợp lệ. Phường xác nhận cán bộ gọi anh là sai và đã kiểm điểm. Tập giấy được trả lại, giấy phép đã gửi vào kho dữ liệu cá nhân của anh. Từ nay mọi cuộc gọi bổ sung phải có phiếu trên hệ thống.",
    promise: {
      text: "Rà soát các cuộc gọi bổ sung của ba tháng gần nhất và trả lại giấy đã thu thừa",
      days: 40,
      kept: { note: "Đã trả lại giấy cho 12 người; kết quả rà soát dán tại bộ phận một cửa.", after: -2 },
    },
  },
  {
    title: "Máy lấy số ở Trung tâm hết số từ chín giờ sáng, dân ở xa phải về không",
    content:
      "Tôi từ xã Láng Vang ra từ bốn giờ sáng, tới Trung tâm lúc chín giờ thì máy báo hết số trong ngày. Bảo vệ bảo mai đến sớm hơn. Nhà tôi cách tám mươi cây số đường đèo, mai lại phải đi chuyến nữa mất hai ngày công.",
    proposal: "Giữ riêng một phần số cho dân xã xa và cho đặt lịch qua điện thoại.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Trung tâm xác nhận hôm đó hai quầy nghỉ nên máy tự khóa số sớm; đáng lẽ phải tăng người, không được để dân về. Từ tuần này hai mươi số mỗi buổi dành cho người ở cách trên bốn mươi cây số, đặt trước qua điện thoại. Hồ sơ của bác có thể nộp ngay tại xã, không cần ra tỉnh nữa.",
  },
  {
    title: "Thanh toán phí trên cổng bị trừ tiền hai lần, gọi hỗ trợ không ai nghe",
    content:
      "Em nộp phí cấp phiếu, màn hình báo lỗi nên bấm lại, tài khoản bị trừ hai lần. Tổng đài hỗ trợ đổ chuông rồi tự ngắt, gửi thư ba hôm không trả lời. Số tiền không lớn nhưng em là sinh viên. Bạn em gọi số 0900 000 573 của em cũng được.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Đối soát với ngân hàng cho thấy giao dịch thứ hai thành công nhưng không khớp mã hồ sơ. Khoản thừa đã được hoàn vào tài khoản của bạn. Tổng đài ngắt do cấu hình chuyển máy sai trong giờ nghỉ trưa, đã sửa. Lần sau gặp lỗi, bạn đợi mười lăm phút và xem mục lịch sử thanh toán trước khi bấm lại.",
    question: "Bạn gửi giúp mã hồ sơ và ảnh hai thông báo trừ tiền, che bớt số tài khoản.",
    answer: "Em gửi ảnh hai tin báo cách nhau bốn phút, đã che số tài khoản. Mã hồ sơ ở góc trên của ảnh.",
  },
  {
    title: "Cán bộ một cửa bảo về photo thêm căn cước dù máy đọc thẻ để ngay trên bàn",
    content:
      "Tôi bán rau, tranh thủ trưa ra phường chứng thực giấy bán trâu. Cán bộ bảo photo căn cước hai mặt ba bản. Tiệm photo đóng cửa trưa, tôi lại về. Trên bàn có cái máy quét thẻ mà không cắm điện.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O5",
    reply:
      "Khi đã có thẻ căn cước gắn chíp, quầy phải đọc thẻ hoặc tra dữ liệu, không yêu cầu bản photo. Máy hôm đó chưa cắm vì cán bộ ngại mở phần mềm; UBND đã nhắc nhở và kiểm tra máy mỗi sáng. Giấy của bà đã chứng thực xong, để ở quầy. Người dân được quyền từ chối nộp bản photo.",
  },
  {
    title: "Phiếu hẹn trả kết quả ghi buổi sáng, chờ đến cuối chiều mới bảo chưa ký",
    content:
      "Phiếu của tôi hẹn trả lúc tám giờ. Tôi ngồi đến bốn giờ rưỡi chiều, cứ một tiếng lên hỏi một lần, lần nào cũng bảo đang trình. Cuối cùng mới nói lãnh đạo đi họp từ hôm qua. Giá báo trước bằng tin nhắn thì tôi ở nhà phơi lúa.",
    proposal: "Hồ sơ sắp trễ hẹn phải nhắn tin cho dân trước một buổi, nói rõ lý do và ngày mới.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "x-phu-hoa-moi",
    outcome: "O5",
    reply:
      "Xã nhận lỗi: lãnh đạo đi họp nhưng không ủy quyền cho người còn lại ký, quầy cũng không nói thật ngay từ sáng. Kết quả đã mang đến tận nhà kèm thư xin lỗi. Từ nay khi lãnh đạo vắng quá nửa buổi, người được ủy quyền ký thay, và hệ thống tự nhắn tin trước hạn một buổi nếu chưa xong.",
    promise: {
      text: "Bật tin nhắn báo trước một buổi cho mọi hồ sơ sắp trễ hẹn",
      days: 30,
      kept: { note: "Tin nhắn đã bật từ đầu tháng cho mọi thủ tục của xã.", after: -7 },
    },
  },
  {
    title: "Người khuyết tật vận động không vào được phòng một cửa vì chỉ có bậc thang",
    content:
      "Tôi ngồi xe lăn, lên xã làm giấy phải nhờ hai người khiêng qua bảy bậc. Cửa sau có đường dốc nhưng luôn khóa, bảo vệ bảo chìa khóa ở chỗ khác. Tôi đã nói ba lần từ đầu năm, lần nào cũng nghe là sẽ xem.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-khe-lang-moi",
    outcome: "O5",
    reply:
      "UBND xã đã mở cửa có đường dốc suốt giờ làm việc, gắn biển chỉ dẫn và chuông gọi ở độ cao người ngồi xe lăn với tới. Việc hứa ba lần không làm là thiếu trách nhiệm, bộ phận hành chính đã nhận khuyết điểm. Nếu khó đi lại, anh gọi quầy, cán bộ sẽ đến nhà nhận và trả hồ sơ vào chiều thứ năm.",
  },
  {
    title: "Hồ sơ bị trả vì tệp ảnh có dấu tiếng Việt trong tên, không ai nói trước",
    content:
      "Hợp tác xã nộp hồ sơ qua mạng, ba lần bị hệ thống báo tệp không hợp lệ. Hỏi mãi kỹ thuật mới nói tên tệp không được có dấu và dấu cách. Trong hướng dẫn không có dòng nào như thế. Chúng tôi mất gần một tuần.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Đây là lỗi của phần mềm chứ không phải của hợp tác xã; tiếng Việt có dấu phải được chấp nhận. Đơn vị vận hành đã sửa để hệ thống tự đổi tên tệp và báo lỗi bằng câu dễ hiểu. Hồ sơ của hợp tác xã được tính ngày nộp theo lần đầu tiên, kết quả có đúng hẹn ban đầu.",
    question: "Hợp tác xã cho biết tên một tệp từng bị từ chối và trình duyệt đang dùng.",
    answer: "Tệp tên là Đơn đề nghị hỗ trợ chấm pdf. Chúng tôi dùng trình duyệt có sẵn trên máy tính của xã.",
  },
  {
    title: "Dịch vụ nộp hồ sơ tại nhà cho người già chỉ thấy trên áp phích",
    content:
      "Áp phích dán đầu ngõ ghi người trên tám mươi tuổi được cán bộ đến nhà làm giấy. Bố tôi tám mươi tư, tôi gọi số in trên áp phích bốn lần trong hai tuần, người nghe ghi tên rồi im lặng. Tờ giấy ghi đẹp nhưng không có ai làm.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O5",
    reply:
      "Phường kiểm tra sổ ghi: bốn cuộc gọi có lưu tên nhưng lịch đến nhà không được giao cho ai từ khi người phụ trách chuyển việc. Sáng hôm qua cán bộ đã đến làm xong giấy cho cụ. Phường phân công hai người thay phiên, ai gọi đều được hẹn ngày cụ thể ngay trong cuộc gọi.",
  },
  {
    title: "Bà con nói tiếng dân tộc bị quầy từ chối vì không mang người phiên dịch",
    content:
      "Mẹ em không biết tiếng phổ thông, xuống xã làm giấy cho cháu. Cô ở quầy nói không hiểu, bảo về đưa người phiên dịch theo. Đường về bản mười chín cây số. Hôm sau em nghỉ làm đưa mẹ đi, thế là mất hai ngày.",
    proposal: "Mỗi phiên chợ bố trí một người biết tiếng Thái, tiếng Mông ngồi ở quầy.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "x-muong-then",
    outcome: "O5",
    reply:
      "Từ chối tiếp người dân vì không có phiên dịch là không chấp nhận được. UBND xã đã xin lỗi bà, người phụ trách quầy bị phê bình. Xã có bốn công chức biết tiếng dân tộc, nay chia lịch trực suốt tuần và tăng người ngày chợ. Giấy của cháu bé đã xong, trưởng bản mang về giúp gia đình.",
    promise: {
      text: "Dán lịch trực của công chức biết tiếng dân tộc tại quầy và ở chợ phiên",
      days: 15,
      kept: { note: "Lịch trực đã dán tại quầy và ở cổng chợ.", after: -3 },
    },
  },
  {
    title: "Giấy ủy quyền nộp hồ sơ hộ vợ đang ở cữ bị đòi công chứng",
    content:
      "Vợ tôi mới sinh, tôi mang hồ sơ đi nộp thay. Nhân viên Trung tâm bảo phải có giấy ủy quyền công chứng. Phòng công chứng bảo vợ tôi phải đến ký. Vợ mới sinh bốn ngày thì đến sao được, tôi đành quay về.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O6",
    reply:
      "Việc nộp hộ giấy tờ của vợ chồng không bắt buộc có ủy quyền công chứng, trừ những thủ tục ghi rõ phải nộp trực tiếp. Thủ tục của anh không thuộc nhóm đó; ngoài ra vợ anh có thể nộp từ điện thoại bằng tài khoản định danh. Trung tâm đã hướng dẫn lại nhân viên và in bảng các trường hợp cần ủy quyền.",
  },
  {
    title: "Nhân viên hướng dẫn bấm hộ trên điện thoại của dân rồi ghi đánh giá năm sao",
    content:
      "Mẹ tôi nhờ bạn áo xanh ở phường bấm giúp hồ sơ. Xong, bạn ấy cầm máy bấm luôn phần đánh giá hài lòng năm sao, chưa hỏi mẹ tôi câu nào. Mẹ tôi chờ hơn hai tiếng thì lấy gì mà hài lòng. Đánh giá như thế là không thật.",
    question: "Bác cho biết bà cụ nộp hồ sơ ngày nào, buổi sáng hay buổi chiều, và loại giấy gì?",
    answer:
      "Mẹ tôi làm giấy xác nhận cư trú vào buổi sáng phiên chợ tuần trước, bạn áo xanh ngồi bàn ngoài cùng.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-dong-van",
    outcome: "O5",
    reply:
      "Bấm đánh giá thay dân là sai, làm méo kết quả. Phường đã trao đổi với bạn hướng dẫn viên, hủy các phiếu chấm trong cùng phút với lúc nộp hồ sơ và xin lỗi bác. Màn hình đánh giá từ nay tách sang máy riêng, dân tự bấm hoặc bỏ qua. Bác muốn chấm lại thì dùng mã hồ sơ trong bảy ngày.",
  },
  {
    title: "Tra cứu hồ sơ bằng mã bị báo không tồn tại, hồ sơ thì vẫn đang xử lý",
    content:
      "Em nộp hồ sơ xin hỗ trợ khởi nghiệp, phiếu có mã hai mươi ký tự. Vào trang tra cứu gõ đúng vẫn báo không tồn tại. Đến quầy hỏi, cán bộ mở máy thấy có, mới hóa ra chữ O và số không in giống nhau.",
    proposal: "Bỏ chữ O và số không khỏi mã, hoặc in kèm ô vuông để quét bằng điện thoại.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Ý kiến của bạn rất thiết thực. Phông chữ in trên phiếu làm hai ký tự giống hệt nhau, khoảng một phần mười lượt tra cứu lỗi vì lý do này. Trung tâm đã đổi phông, in mã vuông trên mọi phiếu và cho trang tra cứu tự hiểu hai ký tự đó là một. Hồ sơ của bạn đang ở bước thẩm định, còn ba ngày.",
  },
  {
    title: "Chờ hai tiếng ở quầy số năm, phản ánh quầy bỏ đi không có người thay",
    content:
      "Chiều đầu tuần tôi có số thứ tự ở quầy năm, chờ hai tiếng mà không thấy gọi. Ghế trống, bảng số đứng im. Người bên cạnh cũng chờ. Tôi hỏi quầy bốn, họ bảo không thuộc việc của họ. Tôi mong được biết hôm đó ra sao.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O7",
    reply:
      "Trung tâm đã xem nhật ký gọi số và camera buổi chiều đó. Quầy năm vẫn gọi liên tục, mười bảy lượt; số của bác thuộc quầy mười lăm, chữ in mờ nên nhìn thành năm. Không có việc bỏ vị trí. Trung tâm đã thay đầu in và nhắc các quầy bên cạnh phải xem phiếu giúp dân, không trả lời không phải việc mình.",
    question: "Bác còn giữ phiếu số thứ tự không, xin cho biết số và giờ in trên phiếu.",
    answer: "Tôi còn giữ. Phiếu in mờ, giờ là hai giờ mười chiều, còn số quầy tôi đọc là năm.",
  },
];
