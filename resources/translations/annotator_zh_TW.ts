<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>About</name>
    <message>
        <source>About Annotator</source>
        <translation>關於 Annotator</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>複製版本資訊</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>自由軟體，採用 MIT 授權條款。</translation>
    </message>
    <message>
        <source>Reports of errors: {folder}</source>
        <translation>錯誤報告：{folder}</translation>
    </message>
    <message>
        <source>Tags entities, figures and claims in Chinese documents as they really come.</source>
        <translation>在原樣的中文文件中標註實體、數字與論斷。</translation>
    </message>
    <message>
        <source>Your texts stay on this computer: the program opens no connection.</source>
        <translation>您的文字只留在這台電腦上：程式不會建立任何網路連線。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A project with the sample texts that come with the program</source>
        <translation>含有程式內附範例文字的專案</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>關於 Annotator</translation>
    </message>
    <message>
        <source>Annotation Panel</source>
        <translation>標註面板</translation>
    </message>
    <message>
        <source>Bring text, HTML or JSONL files into the project</source>
        <translation>將文字、HTML 或 JSONL 檔案匯入專案</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>關閉專案</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Copy the Source Text</source>
        <translation>複製原文</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>刪除標註</translation>
    </message>
    <message>
        <source>Documents Panel</source>
        <translation>文件面板</translation>
    </message>
    <message>
        <source>Done, Go to the Next Unfinished</source>
        <translation>完成，前往下一篇未完成的</translation>
    </message>
    <message>
        <source>Drop the selection, then the annotation in hand</source>
        <translation>先取消選取範圍，再放開目前標註</translation>
    </message>
    <message>
        <source>Edit Attributes</source>
        <translation>編輯屬性</translation>
    </message>
    <message>
        <source>End One Character Earlier</source>
        <translation>終點前移一字</translation>
    </message>
    <message>
        <source>End One Character Later</source>
        <translation>終點後移一字</translation>
    </message>
    <message>
        <source>End One Word Earlier</source>
        <translation>終點前移一詞</translation>
    </message>
    <message>
        <source>End One Word Later</source>
        <translation>終點後移一詞</translation>
    </message>
    <message>
        <source>Everything is saved as you go; this makes a copy to keep or pass on</source>
        <translation>一切都已隨時儲存；這裡另做一份複本，以備留存或交給他人</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Go to the Documents</source>
        <translation>移至文件清單</translation>
    </message>
    <message>
        <source>Go to the Text</source>
        <translation>移至正文</translation>
    </message>
    <message>
        <source>Go to the first attribute of the annotation in hand; Esc comes back</source>
        <translation>移至目前標註的第一個屬性；按 Esc 返回</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Import a Folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>鍵盤快速鍵…</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>放大正文</translation>
    </message>
    <message>
        <source>List the types that the schema leaves off by default</source>
        <translation>列出體系預設不啟用的類型</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation>標為已完成</translation>
    </message>
    <message>
        <source>Mark as In Progress</source>
        <translation>標為進行中</translation>
    </message>
    <message>
        <source>Mark as New</source>
        <translation>標為未開始</translation>
    </message>
    <message>
        <source>New Project…</source>
        <translation>新增專案…</translation>
    </message>
    <message>
        <source>Next Annotation</source>
        <translation>下一處標註</translation>
    </message>
    <message>
        <source>Next Document</source>
        <translation>下一篇文件</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>正文恢復正常大小</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <source>Open the Sample Project</source>
        <translation>開啟範例專案</translation>
    </message>
    <message>
        <source>Optional Types</source>
        <translation>選用類型</translation>
    </message>
    <message>
        <source>Paste as a Document…</source>
        <translation>貼上為文件…</translation>
    </message>
    <message>
        <source>Previous Annotation</source>
        <translation>上一處標註</translation>
    </message>
    <message>
        <source>Previous Document</source>
        <translation>上一篇文件</translation>
    </message>
    <message>
        <source>Put Down</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Remove Documents…</source>
        <translation>移除文件…</translation>
    </message>
    <message>
        <source>Rename Document…</source>
        <translation>重新命名文件…</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>另存複本…</translation>
    </message>
    <message>
        <source>Search the Documents</source>
        <translation>搜尋文件</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>縮小正文</translation>
    </message>
    <message>
        <source>Start One Character Earlier</source>
        <translation>起點前移一字</translation>
    </message>
    <message>
        <source>Start One Character Later</source>
        <translation>起點後移一字</translation>
    </message>
    <message>
        <source>Start One Word Earlier</source>
        <translation>起點前移一詞</translation>
    </message>
    <message>
        <source>Start One Word Later</source>
        <translation>起點後移一詞</translation>
    </message>
    <message>
        <source>Take the selected documents out of the project, with their annotations</source>
        <translation>將所選文件連同其標註移出專案</translation>
    </message>
    <message>
        <source>Type a few letters of any command, type or document</source>
        <translation>輸入任一命令、類型或文件的幾個字</translation>
    </message>
    <message>
        <source>Types Panel</source>
        <translation>類型面板</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>復原：{step}</translation>
    </message>
    <message>
        <source>Write documents and annotations as JSONL</source>
        <translation>將文件與標註寫成 JSONL</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Copy Report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Everything up to your last step is saved. You can go on working.</source>
        <translation>到最後一步為止，您的工作都已儲存，可以繼續。</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation>程式發生錯誤</translation>
    </message>
    <message>
        <source>There is a fault in the program. A report was written to {file}. It is sent to nobody; please pass it on to those who look after the program.</source>
        <translation>程式中有一處錯誤，報告已寫入 {file}。報告不會傳送給任何人；請將它轉交給維護程式的人。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>mixed script</source>
        <translation>簡繁混用</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} 字</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>沒有符合的文件。</translation>
    </message>
    <message>
        <source>No documents yet. Import some, or drop files here.</source>
        <translation>還沒有文件。請匯入，或將檔案拖曳到這裡。</translation>
    </message>
    <message>
        <source>No further document to do.</source>
        <translation>沒有其他待標註的文件了。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {n} documents from the project?</source>
        <translation>將 {n} 篇文件移出專案？</translation>
    </message>
    <message>
        <source>Remove “{title}” from the project?</source>
        <translation>將「{title}」移出專案？</translation>
    </message>
    <message>
        <source>Rename Document</source>
        <translation>重新命名文件</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>搜尋標題和正文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Their annotations go with them. Undo brings everything back.</source>
        <translation>其標註會一併移除。復原可以全部找回。</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>標題：</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done} / {total}</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} 字</translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation>{n} 處標註</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>An annotation needs at least one character.</source>
        <translation>標註至少要有一個字。</translation>
    </message>
    <message>
        <source>Annotations of type “{type}” have no attribute “{attribute}”.</source>
        <translation>類型為「{type}」的標註沒有屬性「{attribute}」。</translation>
    </message>
    <message>
        <source>Annotations of type “{type}” must be in one piece.</source>
        <translation>類型為「{type}」的標註必須是連續的一段。</translation>
    </message>
    <message>
        <source>Ask where the file comes from; nothing in it was run.</source>
        <translation>請查明檔案的來源；其中的內容均未執行。</translation>
    </message>
    <message>
        <source>Choose another encoding for it.</source>
        <translation>請為它另選一種編碼。</translation>
    </message>
    <message>
        <source>Choose another folder; what was there before is untouched.</source>
        <translation>請另選資料夾；原有的內容未受影響。</translation>
    </message>
    <message>
        <source>Choose another name for the new project, or open the one that is there.</source>
        <translation>請為新專案另取名稱，或開啟已有的專案。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請另取名稱。</translation>
    </message>
    <message>
        <source>Close it there first, then try again.</source>
        <translation>請先在那裡關閉，然後再試。</translation>
    </message>
    <message>
        <source>Cut it into several documents.</source>
        <translation>請將它分成幾篇文件。</translation>
    </message>
    <message>
        <source>Delete it, or type it again.</source>
        <translation>請刪除它，或重新輸入。</translation>
    </message>
    <message>
        <source>Expected {expected}, found {found} ({reason}).</source>
        <translation>應為 {expected}，實為 {found}（{reason}）。</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>應為：{expected}</translation>
    </message>
    <message>
        <source>In {path} a row of “{table}” belongs to nothing.</source>
        <translation>{path} 的「{table}」中有一列沒有歸屬。</translation>
    </message>
    <message>
        <source>Keep the file, and go on with a backup.</source>
        <translation>請保留該檔案，並改用備份繼續。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no text in the field “{field}”.</source>
        <translation>{file} 第 {line} 行的欄位「{field}」中沒有文字。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is no JSON object.</source>
        <translation>{file} 第 {line} 行不是 JSON 物件。</translation>
    </message>
    <message>
        <source>Look whether the disk is there and whether you may use the folder.</source>
        <translation>請檢查磁碟是否存在、您是否有權使用該資料夾。</translation>
    </message>
    <message>
        <source>Make room, then do it again; everything before is safe.</source>
        <translation>請騰出空間後重做這一步；先前的工作都是安全的。</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or work in a copy.</source>
        <translation>請讓該檔案及其資料夾可寫入，或在複本中工作。</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>沒有開啟的文件。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>沒有開啟的專案。</translation>
    </message>
    <message>
        <source>No work is lost, but something else has written to the file.</source>
        <translation>工作沒有遺失，但檔案被其他程式寫過。</translation>
    </message>
    <message>
        <source>Nobody called “{name}” has worked in this project.</source>
        <translation>沒有名叫「{name}」的人在此專案中工作過。</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install {package}</source>
        <translation>在 Debian 和 Ubuntu 上：apt-get install {package}</translation>
    </message>
    <message>
        <source>Open it in the window once; it is backed up and brought up to date.</source>
        <translation>請在視窗中開啟一次：程式會先備份，再升級它。</translation>
    </message>
    <message>
        <source>Save it as .txt or .html first.</source>
        <translation>請先另存為 .txt 或 .html。</translation>
    </message>
    <message>
        <source>Say which field holds the text.</source>
        <translation>請指明哪個欄位是正文。</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>請先選取一段文字。</translation>
    </message>
    <message>
        <source>Select some text or an annotation first.</source>
        <translation>請先選取一段文字或一處標註。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Texts are imported into a project; projects end in .anno.</source>
        <translation>文字要匯入到專案中；專案檔以 .anno 結尾。</translation>
    </message>
    <message>
        <source>The annotation says “{found}”, but the text says “{expected}” there.</source>
        <translation>標註記的是「{found}」，而文字此處是「{expected}」。</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” is no longer used.</source>
        <translation>屬性「{attribute}」已停用。</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” must have a value.</source>
        <translation>屬性「{attribute}」必須填寫。</translation>
    </message>
    <message>
        <source>The commands work without one; see annotator --help.</source>
        <translation>命令列無需螢幕即可使用，請參閱 annotator --help。</translation>
    </message>
    <message>
        <source>The file was damaged or changed by something else; go on with a backup.</source>
        <translation>檔案已損毀，或被其他程式變更；請改用備份繼續。</translation>
    </message>
    <message>
        <source>The parts of the annotation are not in order.</source>
        <translation>標註的各個片段順序不對。</translation>
    </message>
    <message>
        <source>The schema file {file} is not right in line {line}, at “{path}”.</source>
        <translation>體系檔案 {file} 第 {line} 行「{path}」處有誤。</translation>
    </message>
    <message>
        <source>The schema has no attribute “{attribute}”.</source>
        <translation>標註體系中沒有屬性「{attribute}」。</translation>
    </message>
    <message>
        <source>The schema has no layer “{layer}”.</source>
        <translation>標註體系中沒有層「{layer}」。</translation>
    </message>
    <message>
        <source>The schema has no link “{link}”.</source>
        <translation>標註體系中沒有關聯「{link}」。</translation>
    </message>
    <message>
        <source>The schema has no type “{type}”.</source>
        <translation>標註體系中沒有類型「{type}」。</translation>
    </message>
    <message>
        <source>The span ends at {end}, but the document has only {length} characters.</source>
        <translation>片段止於 {end}，而文件只有 {length} 個字。</translation>
    </message>
    <message>
        <source>The text holds half a character at {position}, which cannot be stored.</source>
        <translation>文字在 {position} 處只有半個字元，無法儲存。</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was imported.</source>
        <translation>「{title}」的文字與匯入時不同。</translation>
    </message>
    <message>
        <source>The type “{type}” is no longer used for new annotations.</source>
        <translation>類型「{type}」已停用，不能再用於新的標註。</translation>
    </message>
    <message>
        <source>The window needs {library}, which this computer lacks.</source>
        <translation>視窗需要 {library}，而這台電腦上沒有。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>已經有檔案 {path}。</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>沒有名為「{encoding}」的編碼。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>沒有檔案 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>沒有資料夾 {path}。</translation>
    </message>
    <message>
        <source>There is no further annotation.</source>
        <translation>沒有更多標註了。</translation>
    </message>
    <message>
        <source>There is no further document.</source>
        <translation>沒有更多文件了。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}.</source>
        <translation>{path} 所在的磁碟已滿。</translation>
    </message>
    <message>
        <source>There is no screen to show a window on.</source>
        <translation>沒有可以顯示視窗的螢幕。</translation>
    </message>
    <message>
        <source>There is no text in {file}.</source>
        <translation>{file} 中沒有文字。</translation>
    </message>
    <message>
        <source>There is nothing but blanks to annotate.</source>
        <translation>所選只有空白，無法標註。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>沒有可以重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可以復原的操作。</translation>
    </message>
    <message>
        <source>This annotation is no longer in the project.</source>
        <translation>這處標註已不在專案中。</translation>
    </message>
    <message>
        <source>This cannot be undone, since something else has changed the same thing meanwhile.</source>
        <translation>無法復原：同一內容已被後來的操作變更。</translation>
    </message>
    <message>
        <source>This could not be done: {code}</source>
        <translation>未能完成：{code}</translation>
    </message>
    <message>
        <source>This document is no longer in the project.</source>
        <translation>這篇文件已不在專案中。</translation>
    </message>
    <message>
        <source>This would overlap “{surface}”, which the schema does not allow.</source>
        <translation>這會與「{surface}」重疊，標註體系不允許。</translation>
    </message>
    <message>
        <source>Update the program to open it; nothing was changed.</source>
        <translation>請更新程式後再開啟；檔案未作任何變更。</translation>
    </message>
    <message>
        <source>What can be read: {expected}</source>
        <translation>可以讀取的有：{expected}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>無法讀取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no JSON in line {line}: {reason}.</source>
        <translation>{file} 第 {line} 行不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not a text.</source>
        <translation>{file} 不是純文字。</translation>
    </message>
    <message>
        <source>{file} is not written in {encoding}: byte {position} does not fit.</source>
        <translation>{file} 不是 {encoding} 編碼：第 {position} 個位元組不符。</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read.</source>
        <translation>{file} 是無法讀取的檔案類型。</translation>
    </message>
    <message>
        <source>{file} is too large: more than {limit} bytes.</source>
        <translation>{file} 太大：超過 {limit} 位元組。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>無法開啟 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written to.</source>
        <translation>{path} 無法寫入。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>無法寫入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} counts its {rows} wrongly.</source>
        <translation>{path} 的 {rows} 計數有誤。</translation>
    </message>
    <message>
        <source>{path} holds something that no project has (“{object}”), and was not opened.</source>
        <translation>{path} 含有專案中不應有的內容（「{object}」），未予開啟。</translation>
    </message>
    <message>
        <source>{path} is a project; an export would have replaced it.</source>
        <translation>{path} 是專案檔，匯出會將其覆寫。</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} 已損毀：{reason}。</translation>
    </message>
    <message>
        <source>{path} is not a project.</source>
        <translation>{path} 不是專案。</translation>
    </message>
    <message>
        <source>{path} is open in another window or program.</source>
        <translation>{path} 已在另一個視窗或程式中開啟。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program.</source>
        <translation>{path} 由本程式的較新版本建立。</translation>
    </message>
    <message>
        <source>{path} was made by an older version of this program.</source>
        <translation>{path} 由本程式的舊版本建立。</translation>
    </message>
    <message>
        <source>“{found}” is no longer used as a value of “{attribute}”.</source>
        <translation>「{found}」作為「{attribute}」的值已停用。</translation>
    </message>
    <message>
        <source>“{found}” is not a value of “{attribute}”.</source>
        <translation>「{found}」不是「{attribute}」的值。</translation>
    </message>
    <message>
        <source>“{surface}” does not stand at {start} of “{title}”.</source>
        <translation>「{title}」的 {start} 處並不是「{surface}」。</translation>
    </message>
    <message>
        <source>“{surface}” has this type already.</source>
        <translation>「{surface}」已經是這個類型。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>&amp;Documents</source>
        <translation>文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Exported to {file}: documents {documents}, annotations {tags}.</source>
        <translation>已匯出到 {file}：文件 {documents} 篇，標註 {tags} 處。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>檔案…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>JSONL (*.jsonl)</source>
        <translation>JSONL (*.jsonl)</translation>
    </message>
    <message>
        <source>One line for each document: {documents}. The project has {tags} annotations. A manifest with counts and checksum is written beside the file.</source>
        <translation>每篇文件一行，共 {documents} 行；專案中有 {tags} 處標註。檔案旁會寫一份含計數與總和檢查碼的清單。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&amp;Encoding of this file</source>
        <translation>此檔案的編碼(&amp;E)</translation>
    </message>
    <message>
        <source>As told from the bytes</source>
        <translation>由位元組判斷</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Cannot be read: {n}; the others are imported.</source>
        <translation>無法讀取：{n}；其餘的照常匯入。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字數</translation>
    </message>
    <message>
        <source>Choose a file to see its text.</source>
        <translation>選擇一個檔案以檢視其文字。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Everything else is in the project. Undo takes the whole import back.</source>
        <translation>其餘的都已在專案中。復原可以收回整次匯入。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Files: {n}.</source>
        <translation>檔案：{n}。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Imported: {n}</source>
        <translation>已匯入：{n}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>JSONL field of the text</source>
        <translation>JSONL 中的正文欄位</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Texts that the project has already are left out.</source>
        <translation>專案中已有的文字會略過。</translation>
    </message>
    <message>
        <source>The first {n} are shown.</source>
        <translation>顯示前 {n} 個。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>not readable: {n}</source>
        <translation>無法讀取：{n}</translation>
    </message>
    <message>
        <source>of the address</source>
        <translation>網址欄位</translation>
    </message>
    <message>
        <source>of the title</source>
        <translation>標題欄位</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>there already: {n}</source>
        <translation>已有：{n}</translation>
    </message>
    <message>
        <source>{name}: the same text as “{title}”</source>
        <translation>{name}：與「{title}」文字相同</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <source>Indexing for search</source>
        <translation>正在建立搜尋索引</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Select text and press a type&apos;s key. The annotation in hand is described here.</source>
        <translation>選取文字，再按類型的鍵。目前標註的內容顯示在這裡。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2026-01-31</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>匯入的</translation>
    </message>
    <message>
        <source>suggested by {name}</source>
        <translation>由 {name} 建議</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Annotation</source>
        <translation>標註(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Move Edges</source>
        <translation>移動邊界(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>專案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tag As</source>
        <translation>標註為(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>標註體系(&amp;S)</translation>
    </message>
    <message>
        <source>A name cannot hold any of {signs} nor begin with a dot.</source>
        <translation>名稱不能含有 {signs} 中的任何一個，也不能以點開頭。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>資料夾…</translation>
    </message>
    <message>
        <source>For example: policy news 2026</source>
        <translation>例如：2026 年政策新聞</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>從檔案…</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>標註體系</translation>
    </message>
    <message>
        <source>Schemas (*.toml)</source>
        <translation>標註體系 (*.toml)</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>Types: {types} · attributes: {attributes} · version {version}</source>
        <translation>類型：{types} · 屬性：{attributes} · 版本 {version}</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>&amp;Address (URL)</source>
        <translation>網址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Paste as a Document</source>
        <translation>貼上為文件</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some first.</source>
        <translation>剪貼簿中沒有文字，請先複製。</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} 字</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Another fault in the program; reports are in {folder}</source>
        <translation>程式又發生錯誤，報告在 {folder}</translation>
    </message>
    <message>
        <source>The language changes when this is done: {task}</source>
        <translation>待此項完成後切換語言：{task}</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Annotator 專案 (*{suffix})</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>已複製到 {path}</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>正在複製專案</translation>
    </message>
    <message>
        <source>Documents (*.txt *.html *.htm *.jsonl);;All files (*)</source>
        <translation>文件 (*.txt *.html *.htm *.jsonl);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Save a Copy of the Project</source>
        <translation>另存專案複本</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source> pt</source>
        <translation> 點</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>與視窗同寬</translation>
    </message>
    <message>
        <source>Automatic ({family})</source>
        <translation>自動（{family}）</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高對比（深色）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Letters and spacing of menus, lists and dialogs, against those of this computer.</source>
        <translation>選單、清單和對話方塊的字級與間距，相對於本機的設定。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>每行字數</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Lists the types, too, that the schema leaves off unless wanted.</source>
        <translation>同時列出體系預設不啟用的類型。</translation>
    </message>
    <message>
        <source>Number the passages</source>
        <translation>顯示段落編號</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>啟動時開啟上次的專案</translation>
    </message>
    <message>
        <source>Otherwise the welcome page is shown.</source>
        <translation>否則顯示歡迎頁。</translation>
    </message>
    <message>
        <source>Show optional types</source>
        <translation>顯示選用類型</translation>
    </message>
    <message>
        <source>Shows the number of each passage in the margin.</source>
        <translation>在頁邊顯示每段的編號。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>介面大小</translation>
    </message>
    <message>
        <source>Stands beside every annotation that you make.</source>
        <translation>會記在您所做的每一處標註上。</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The colours of the window and of the text.</source>
        <translation>視窗和正文的顏色。</translation>
    </message>
    <message>
        <source>The distance of two lines, against the size. Underlines need about 160%.</source>
        <translation>兩行之間的距離，相對於字級。要容下底線約需 160%。</translation>
    </message>
    <message>
        <source>The language of menus and messages. Documents are shown as they are.</source>
        <translation>選單和訊息的語言。文件總是原樣顯示。</translation>
    </message>
    <message>
        <source>The most characters in a line; about 40 read well.</source>
        <translation>一行最多的字數；40 字左右最易讀。</translation>
    </message>
    <message>
        <source>The size of documents, in points.</source>
        <translation>文件正文的字級，以點計。</translation>
    </message>
    <message>
        <source>The typeface of documents.</source>
        <translation>文件正文所用的字型。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Defaults of This Page</source>
        <translation>恢復本頁預設值</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>All to Defaults</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is.</source>
        <translation>請按新的鍵；按 Esc 維持不變。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>搜尋命令或按鍵</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation>改為此用</translation>
    </message>
    <message>
        <source>{key} alone is for writing: hold Ctrl or Alt, or take a function key.</source>
        <translation>單獨的 {key} 用於輸入文字：請按住 Ctrl 或 Alt，或改用功能鍵。</translation>
    </message>
    <message>
        <source>{key} belongs to: {commands}</source>
        <translation>{key} 已用於：{commands}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Change an attribute of “{surface}”</source>
        <translation>變更「{surface}」的屬性</translation>
    </message>
    <message>
        <source>Change the note on “{surface}”</source>
        <translation>變更「{surface}」的備註</translation>
    </message>
    <message>
        <source>Change the state of “{title}”</source>
        <translation>變更「{title}」的狀態</translation>
    </message>
    <message>
        <source>Delete {count} annotations</source>
        <translation>刪除 {count} 處標註</translation>
    </message>
    <message>
        <source>Delete “{surface}”</source>
        <translation>刪除「{surface}」</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>匯入文件</translation>
    </message>
    <message>
        <source>Move the edges of “{surface}”</source>
        <translation>移動「{surface}」的邊界</translation>
    </message>
    <message>
        <source>Relabel “{surface}” as {type}</source>
        <translation>將「{surface}」改標為{type}</translation>
    </message>
    <message>
        <source>Remove documents: {documents}</source>
        <translation>移除文件：{documents}</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>重新命名「{title}」</translation>
    </message>
    <message>
        <source>Tag {count} × “{surface}” as {type}</source>
        <translation>將 {count} 處「{surface}」標註為{type}</translation>
    </message>
    <message>
        <source>Tag “{surface}” as {type}</source>
        <translation>將「{surface}」標註為{type}</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Types</source>
        <translation>類型</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A project is one file: documents, the schema to tag under, and everybody&apos;s annotations. Make one, import texts, select a few words and press a type&apos;s key.</source>
        <translation>一個專案就是一個檔案，內含文件、所依據的標註體系和每個人的標註。新增一個專案，匯入文字，選取幾個字，再按類型的鍵。</translation>
    </message>
    <message>
        <source>Bring in some documents</source>
        <translation>匯入一些文件</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的專案</translation>
    </message>
    <message>
        <source>Tag what a text says</source>
        <translation>標出文字所說的</translation>
    </message>
    <message>
        <source>Text, HTML or JSONL files, or a whole folder of them; drop them anywhere on this window. They stay exactly as they came.</source>
        <translation>文字、HTML 或 JSONL 檔案，或整個資料夾；拖曳到視窗的任意位置即可。它們會原樣保留。</translation>
    </message>
    <message>
        <source>There is no Save: every gesture is stored before you see it, and can be undone.</source>
        <translation>無需儲存：每一步操作在您看到之前就已存好，而且都能復原。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>{project} — Annotator</source>
        <translation>{project} — Annotator</translation>
    </message>
</context>
</TS>
