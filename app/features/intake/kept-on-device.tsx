/** The script that keeps what is typed until it is posted; on every page after the first, so that it also forgets. */
export const DraftScript = () => <script type="module" src="/draft.js" />;

/** Offers what was typed on this device and never posted; shown by the script alone. */
export function KeptOnDevice() {
  return (
    <div data-draft className="notice notice-info" role="status" hidden>
      <p className="notice-title">Trên máy này còn phần bạn viết dở, chưa gửi lên</p>
      <p>
        Có thể do máy tắt hoặc mất mạng giữa chừng. Không phải bạn viết, hoặc đây là máy dùng chung, thì hãy
        xóa.
      </p>
      <div className="actions">
        <button type="button" className="btn btn-secondary" data-draft-take>
          Lấy lại phần đó
        </button>
        <button type="button" className="btn btn-plain" data-draft-drop>
          Xóa khỏi máy này
        </button>
      </div>
    </div>
  );
}
