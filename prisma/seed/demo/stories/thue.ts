import type { Story } from "../story";

export const STORIES_THUE: readonly Story[] = [
  {
    title: "Mã số thuế của tôi bị khóa vì trùng tên với một người khác, đi lại năm lần",
    content:
      "Tôi làm công nhân, đến quyết toán thuế thì báo mã số thuế đã ngừng. Hóa ra có người trùng tên bị ghép nhầm. Năm lần tôi lên quầy, người này bảo sang phòng kia, chưa ai sửa. Tiền hoàn thuế hai năm nay treo ở đó.",
    field: "thue",
    kind: "ACT",
    contentTypes: [1],
    handler: "thue",
    outcome: "O5",
    reply:
      "Thuế tỉnh đã đối chiếu dữ liệu dân cư, hai hồ sơ bị ghép do nhập sai ngày sinh từ đơn vị trả thu nhập. Mã số thuế của anh đã hoạt động, khoản hoàn đã được duyệt và chuyển vào tài khoản. Cán bộ chuyển lòng vòng đã bị nhắc nhở; trường hợp lệch dữ liệu nay có một đầu mối xử lý tại quầy số ba.",
  },
  {
    title: "Hàng phở nhỏ bị ghi doanh thu gấp đôi số đã khai mà không có giấy giải thích",
    content:
      "Tôi bán phở buổi sáng ở phường Đông Vân, sức một người làm. Tờ khai tôi nộp một đằng, thông báo gửi về ghi doanh thu gấp đôi, không kèm bảng tính. Tôi hỏi thì được bảo máy ấn định như thế. Không ai mời tôi đến giải trình lần nào.",
    field: "thue",
    kind: "ACT",
    contentTypes: [1],
    handler: "thue",
    outcome: "O5",
    reply:
      "Kiểm tra cho thấy giấy mời giải trình gửi nhầm số nhà, doanh thu lại cộng nhầm của quán cùng tên. Cơ quan thuế đã hủy thông báo, chấp nhận số bà khai và bù trừ phần nộp thừa sang kỳ sau. Bảng tính gửi kèm văn bản. Bà nên giữ sổ bán hàng để đối chiếu khi cần.",
  },
  {
    title: "Phần mềm hóa đơn điện tử từ chối chữ ký số mới đổi, ba tuần không xuất được hàng",
    content:
      "Công ty vật liệu của chúng tôi đổi nhà cung cấp chữ ký số. Nộp tờ khai thay đổi hóa đơn ba lần đều bị từ chối với một dòng chữ chung chung. Khách lấy hàng mà không có hóa đơn, họ bỏ đi mua chỗ khác.",
    field: "thue",
    kind: "ACT",
    contentTypes: [1],
    handler: "thue",
    outcome: "O5",
    reply:
      "Nguyên nhân là tờ khai ghi ngày hiệu lực trước ngày chữ ký có hiệu lực, song thông báo từ chối không nói rõ. Chuyên viên đã gọi hướng dẫn, tờ khai được chấp nhận sau hai giờ. Thuế tỉnh đã kiến nghị nơi vận hành hiển thị rõ lỗi từng trường. Công ty có thể lập hóa đơn cho các ngày bán theo quy định.",
    promise: { text: "Báo lại khi nơi vận hành hiển thị rõ lỗi từng trường", days: 60 },
    question: "Công ty gửi giúp thông báo từ chối gần nhất và ngày hiệu lực ghi trên chữ ký số mới.",
    answer: "Chúng tôi đính kèm ảnh chụp màn hình. Chữ ký số có hiệu lực từ ngày hai mươi mốt tháng này.",
  },
  {
    title: "Thu phí vệ sinh rác cả những tháng khóa cửa đi làm ăn xa",
    content:
      "Vợ chồng tôi đi làm xa, nhà khóa cửa chín tháng. Về thì nhận giấy truy thu tiền rác cả chín tháng. Tôi bảo không có ai ở thì lấy đâu ra rác nhưng người đi thu nói cứ có nhà là phải nộp. Tổ trưởng là ông Đinh Văn Lụa có biết nhà tôi bỏ không.",
    field: "thue",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O5",
    reply:
      "UBND đã xem quyết định giá dịch vụ: hộ vắng từ hai tháng trở lên có xác nhận của tổ được miễn. Người thu không hướng dẫn nên truy thu sai, khoản này đã được hủy. Gia đình báo tổ dân phố khi đi vắng dài ngày để được ghi vào sổ. Bảng giá đầy đủ được dán lại ở nhà văn hóa.",
  },
  {
    title: "Lệ phí sang tên xe máy cũ tính theo bảng giá cao hơn giá bán thực tế",
    content:
      "Tôi mua lại xe máy cũ giá tám triệu, ra làm thủ tục thì bị tính lệ phí trước bạ như xe đáng mười chín triệu. Cán bộ nói bảng giá quy định như vậy, không xem hợp đồng. Xe cũ rệu rã mà tính như xe mới.",
    proposal: "Nên lấy giá thấp hơn giữa giá mua có xác nhận và bảng giá đã trừ theo năm sử dụng.",
    field: "thue",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "thue",
    outcome: "O6",
    reply:
      "Giá tính lệ phí trước bạ xe cũ lấy bảng giá nhân tỷ lệ còn lại theo thời gian sử dụng, nhằm tránh khai thấp; cơ quan thuế không được dùng hợp đồng tay. Trường hợp của anh, năm sản xuất nhập sai một năm nên đã tính lại thấp hơn. Ý kiến về bảng giá được gửi cơ quan ban hành khi sửa đổi.",
  },
  {
    title: "Đề xuất ưu đãi thuế thuê đất cho tổ hợp tác trồng dược liệu dưới tán rừng",
    content:
      "Tổ hợp tác chúng tôi thuê đất rừng nghèo để trồng sâm, nộp tiền thuê như doanh nghiệp lớn. Hai năm đầu chưa có thu hoạch mà vẫn nộp đủ. Các nhóm khác thấy vậy cũng không dám làm, đất thì bỏ không.",
    proposal: "Giảm tiền thuê đất trong ba năm đầu cho tổ hợp tác trồng cây lâu năm dưới tán rừng.",
    field: "thue",
    kind: "REGULATION",
    contentTypes: [2, 8],
    handler: "thue",
    outcome: "O4",
    reply:
      "Pháp luật hiện có ưu đãi theo địa bàn nhưng chưa có nhóm trồng dưới tán rừng như tổ nêu. Thuế tỉnh đã tổng hợp số liệu năm nhóm hộ, tham mưu UBND tỉnh kiến nghị Bộ Tài chính bổ sung. Trước mắt tổ được gia hạn nộp tiền thuê sáu tháng do thiên tai; đơn gửi tại quầy một cửa.",
    promise: { text: "Báo lại cho tổ khi Bộ Tài chính trả lời kiến nghị", days: 90 },
  },
  {
    title: "Ý kiến về dự thảo nghị định quản lý thuế hộ kinh doanh bán hàng trên mạng",
    content:
      "Tôi bán mật ong qua mạng, mỗi tháng chục đơn. Tôi đọc bản dự thảo nghị định đăng để lấy ý kiến, thấy ghi hộ bán trên sàn phải kê khai theo từng lần giao hàng. Tôi góp ý là nên kê theo quý cho hộ nhỏ, mong cơ quan chuyển giúp.",
    field: "thue",
    kind: "REGULATION",
    contentTypes: [2, 7],
    proposal: "Hộ có doanh số dưới mức chịu thuế được tổng hợp theo quý.",
    handler: "thue",
    outcome: "O6",
    reply:
      "Nội dung góp ý cho dự thảo văn bản quy phạm pháp luật do cơ quan soạn thảo tiếp nhận qua hệ thống riêng của Trung ương, cổng của tỉnh không thay thế được. Chị gửi góp ý tại mục lấy ý kiến ghi trong thông báo. Quy định hiện hành vẫn giữ cách kê khai cũ cho đến khi văn bản được ban hành.",
    rejection: {
      reason: "R11",
      guidance:
        "Góp ý dự thảo văn bản gửi trực tiếp tới hệ thống phản ánh, kiến nghị về văn bản quy phạm pháp luật của Trung ương. Chị chỉ cần chọn tên dự thảo và dán lại nội dung này là được.",
    },
  },
  {
    title: "Biên lai thu thuế đất phi nông nghiệp ghi sai diện tích, cộng dồn ba năm",
    content:
      "Sổ nhà tôi ghi bảy mươi hai mét vuông, thông báo thuế đất ghi hai trăm mười mét. Ba năm rồi tôi đóng theo số sai vì tưởng Nhà nước đúng. Nay phát hiện, ra phường hỏi thì bảo phải tự đi đo lại rồi mới tính.",
    field: "thue",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-thuong-duc",
    outcome: "O5",
    reply:
      "Phường đã đối chiếu giấy chứng nhận với sổ bộ thuế: nhập nhầm diện tích của thửa bên cạnh. Sổ bộ đã sửa, phần nộp thừa ba năm được bù trừ vào năm nay và hoàn số còn lại theo đề nghị. Không cần đo lại đất. Ông ký giấy đề nghị bù trừ tại quầy, phường làm nốt phần còn lại.",
    question: "Bác gửi ảnh trang sơ đồ trong giấy chứng nhận và một biên lai gần nhất để đối chiếu.",
    answer:
      "Tôi gửi hai ảnh. Giấy chứng nhận có sơ đồ thửa đất, diện tích bảy mươi hai mét, biên lai là của năm ngoái.",
  },
  {
    title: "Tiểu thương yêu cầu giải thích vì sao chợ tạm thu hai loại phí cùng lúc",
    content:
      "Ở chợ tạm chúng tôi vừa phải nộp phí bến bãi cho xe ba gác, vừa nộp phí chỗ ngồi hằng ngày. Trước chỉ có một loại. Người thu đưa mảnh giấy không đóng dấu. Chúng tôi bán rau không lời nhiều, mong được giải thích.",
    field: "thue",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-dong-van",
    outcome: "O7",
    reply:
      "Phường đã kiểm tra: hai khoản là hai dịch vụ khác nhau, theo bảng giá HĐND tỉnh ban hành và đã niêm yết; không có thu trùng. Xe chỉ vào bốc dỡ dưới mười lăm phút không phải nộp bến bãi, nhiều bà con chưa biết. Mảnh giấy không dấu đã bị thay bằng biên lai. Ai bị thu không biên lai xin báo ban quản lý chợ.",
  },
  {
    title: "Ba tháng liền nhận tin nhắn nhắc nợ thuế dù đã nộp đủ qua ngân hàng",
    content:
      "Tôi bán tạp hóa, đã nộp thuế hộ kinh doanh qua ngân hàng, có chứng từ điện tử. Vậy mà ba tháng liền tin nhắn báo nợ, dọa đình chỉ hóa đơn. Tôi gửi ảnh chứng từ hai lần, không có ai trả lời.",
    field: "thue",
    kind: "ACT",
    contentTypes: [1],
    handler: "thue",
    outcome: "O5",
    reply:
      "Chứng từ của chị ghi sai mục nộp nên hệ thống treo ở tài khoản chờ. Cơ quan thuế đã điều chỉnh đúng mục, xóa khoản nợ ảo và dừng tin nhắn. Hai bức thư trước bị bỏ sót do nằm ở hộp thư cũ, nay đã có người trực hằng ngày. Chị kiểm tra tra cứu nghĩa vụ thuế, không cần nộp thêm.",
  },
  {
    title: "Mức giảm trừ cho người phụ thuộc không tính chi phí chăm mẹ già nằm liệt",
    content:
      "Em đi làm nuôi mẹ nằm liệt bảy năm, tiền tã và thuốc hết nửa lương. Khi quyết toán, mẹ em không được tính là người phụ thuộc vì nhận khoản trợ cấp nhỏ hằng tháng. Trợ cấp chưa đủ mua tã thì sao gọi là có thu nhập.",
    proposal: "Không tính trợ cấp xã hội cho người khuyết tật nặng vào thu nhập của người phụ thuộc.",
    field: "thue",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "thue",
    outcome: "O2",
    reply:
      "Chúng tôi rất chia sẻ với hoàn cảnh của bạn. Điều kiện người phụ thuộc do luật thuế và hướng dẫn của Bộ quy định, tỉnh không sửa được. Thuế tỉnh đã gửi văn bản kiến nghị Bộ Tài chính loại khoản trợ cấp xã hội ra khỏi thu nhập. Trước mắt bạn nộp giấy xác nhận khuyết tật để được tính lại theo thu nhập bình quân tháng.",
  },
  {
    title: "Giảm tiền thuê ki-ốt chợ sau bão nhưng thông báo chỉ dán một ngày",
    content:
      "Sau trận bão, tỉnh có chủ trương giảm tiền thuê ki-ốt cho tiểu thương nộp đơn. Thông báo dán ở cổng chợ một ngày rồi mất, ai không đi chợ hôm đó không biết. Tôi ốm nằm nhà, lúc nộp đơn thì bị bảo hết hạn.",
    field: "thue",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 2],
    handler: "so-tc",
    outcome: "O5",
    reply:
      "Thông báo công khai quá ngắn là thiếu sót, và quy định hạn nộp đơn năm ngày là không thực tế. Sở đã đề nghị mở lại thời hạn thêm hai mươi ngày, ban quản lý chợ đến từng ki-ốt phát đơn. Đơn của chị đã được nhận, khoản giảm trừ vào tiền thuê ba tháng tới; chị không phải nộp thêm giấy tờ.",
    promise: {
      text: "Phát đơn đến từng ki-ốt và kéo dài thời gian nhận đơn thêm hai mươi ngày",
      days: 25,
      kept: { note: "Đã phát đơn cho 73 ki-ốt, nhận 61 đơn; danh sách dán tại văn phòng chợ.", after: -1 },
    },
  },
  {
    title: "Hoàn thuế cho hợp tác xã xuất khẩu chậm hơn thời hạn ghi trong giấy tiếp nhận",
    content:
      "Hợp tác xã dệt của chúng tôi xuất một lô khăn, xin hoàn thuế theo diện hoàn trước kiểm tra sau. Giấy tiếp nhận hẹn sáu ngày làm việc, nay đã hai mươi bảy ngày. Vốn xoay vòng mua sợi cho vụ sau đã cạn.",
    proposal: "Đề nghị có thư tự động báo hồ sơ đang ở bước nào để chúng tôi không phải hỏi.",
    field: "thue",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "thue",
    outcome: "O5",
    reply:
      "Hồ sơ bị phân nhầm sang diện kiểm tra trước dù hợp tác xã đủ điều kiện, nên bị chậm. Cơ quan thuế đã ban hành quyết định hoàn, kho bạc đã chuyển tiền, tiền lãi chậm trả được tính theo quy định. Đội phân loại hồ sơ được nhắc nhở. Tính năng báo bước đang thí điểm ở ba phường, sẽ mở rộng vào quý tới.",
  },
  {
    title: "Phí đo đạc tách thửa bị yêu cầu nộp trước hai lần tại hai quầy khác nhau",
    content:
      "Tôi tách đất cho con, quầy một thu phí đo đạc rồi viết phiếu, sang quầy bốn lại bị thu khoản nữa nói là phí thẩm định bản đo. Tôi không có biên lai tách riêng hai khoản. Người cùng hàng chỉ nộp một lần.",
    field: "thue",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O6",
    reply:
      "Chúng tôi đã kiểm tra hai khoản: khoản đầu là giá dịch vụ đo đạc, khoản sau là phí thẩm định hồ sơ, do hai nơi thu theo hai văn bản. Người chỉ nộp một khoản vì đã có bản đo sẵn. Nhân viên chưa giải thích là thiếu sót, đã bổ sung bảng so sánh ở quầy; bác được cấp lại hai biên lai.",
  },
  {
    title: "Giá vé trạm thu phí đường cao tốc không giảm cho xe hộ nghèo chở nông sản",
    content:
      "Nhà tôi chở rau bằng xe tải nhỏ qua trạm thu phí, đi về một ngày hết hai trăm nghìn, bằng tiền lời. Trạm do Bộ cho phép thu, trong vùng chúng tôi hộ nghèo nhiều. Xin cơ quan Trung ương xem lại mức cho nông sản.",
    field: "thue",
    kind: "REGULATION",
    contentTypes: [2, 7],
    proposal: "Miễn giảm theo giờ thấp điểm cho xe dưới hai tấn có xác nhận chở nông sản.",
    handler: "so-xd",
    outcome: "O6",
    reply:
      "Mức phí của tuyến cao tốc do Bộ Xây dựng quyết định theo hợp đồng dự án nên kiến nghị được chuyển đến Bộ kèm số liệu ba điểm thu mua rau. Sở không có quyền giảm vé. Trong khi chờ, gia đình có thể đi tuyến đường tỉnh song song; Sở đã gửi xã bảng tải trọng cầu trên tuyến để bà con biết.",
    transferTo: "Bộ Xây dựng",
  },
];
