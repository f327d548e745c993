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
        <translation>為真實而雜亂的中文文件標註實體、數字和論斷。</translation>
    </message>
    <message>
        <source>Your texts stay on this computer: the program opens no connection.</source>
        <translation>文字只留在這台電腦上：程式不建立任何網路連線。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A project with the sample texts that come with the program</source>
        <translation>以程式內附範例文字建立的專案</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>關於 Annotator</translation>
    </message>
    <message>
        <source>Accept Suggestion and Go On</source>
        <translation>接受建議並繼續</translation>
    </message>
    <message>
        <source>Annotation Panel</source>
        <translation>標註面板</translation>
    </message>
    <message>
        <source>Answer the question at the foot of the window with yes</source>
        <translation>對視窗底部的詢問回答「是」</translation>
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
        <source>Close the Search</source>
        <translation>關閉尋找</translation>
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
        <source>Do It to All</source>
        <translation>全部執行</translation>
    </message>
    <message>
        <source>Documents Panel</source>
        <translation>文件面板</translation>
    </message>
    <message>
        <source>Done, Go to the Next Unfinished</source>
        <translation>完成並前往下一份未完成的文件</translation>
    </message>
    <message>
        <source>Drop the selection, then the annotation in hand</source>
        <translation>先取消選取的文字，再放開目前的標註</translation>
    </message>
    <message>
        <source>Edit Attributes</source>
        <translation>編輯屬性</translation>
    </message>
    <message>
        <source>End One Character Earlier</source>
        <translation>終點左移一字</translation>
    </message>
    <message>
        <source>End One Character Later</source>
        <translation>終點右移一字</translation>
    </message>
    <message>
        <source>End One Word Earlier</source>
        <translation>終點左移一詞</translation>
    </message>
    <message>
        <source>End One Word Later</source>
        <translation>終點右移一詞</translation>
    </message>
    <message>
        <source>Everything is saved as you go; this makes a copy to keep or pass on</source>
        <translation>變更隨時自動儲存；這裡另存一份，供留存或交給他人</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Find by a Regular Expression</source>
        <translation>以規則運算式尋找</translation>
    </message>
    <message>
        <source>Find in the Document…</source>
        <translation>在文件中尋找…</translation>
    </message>
    <message>
        <source>Give all hits of the search one type; what the schema forbids is left out</source>
        <translation>將全部尋找結果標為同一類型；標註方案不允許的會略過</translation>
    </message>
    <message>
        <source>Go to the Documents</source>
        <translation>前往文件清單</translation>
    </message>
    <message>
        <source>Go to the Text</source>
        <translation>前往內文</translation>
    </message>
    <message>
        <source>Go to the first attribute of the annotation in hand; Esc comes back</source>
        <translation>前往目前標註的第一個屬性；按 Esc 返回</translation>
    </message>
    <message>
        <source>Go to the next figure or name that is suggested and not yet decided</source>
        <translation>前往下一處待定的建議（數字或名稱）</translation>
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
        <source>It does not come again here</source>
        <translation>此處不再出現這項建議</translation>
    </message>
    <message>
        <source>Jump by Hints</source>
        <translation>依提示跳轉</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>鍵盤快速鍵…</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the question, or end the sticky type</source>
        <translation>取消詢問，或解除鎖定的類型</translation>
    </message>
    <message>
        <source>List the types that the schema leaves off by default</source>
        <translation>列出標註方案中預設不啟用的類型</translation>
    </message>
    <message>
        <source>Make it an annotation; a type&apos;s key accepts it as that type</source>
        <translation>使其成為標註；按某類型的快速鍵則標為該類型</translation>
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
        <translation>下一份文件</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>下一處結果</translation>
    </message>
    <message>
        <source>Next Suggestion</source>
        <translation>下一項建議</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>預設文字大小</translation>
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
        <translation>上一份文件</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>上一處結果</translation>
    </message>
    <message>
        <source>Previous Suggestion</source>
        <translation>上一項建議</translation>
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
        <source>Reject Suggestion and Go On</source>
        <translation>拒絕建議並繼續</translation>
    </message>
    <message>
        <source>Relabel Annotations in the Selection</source>
        <translation>改標選取範圍內的標註</translation>
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
        <translation>儲存副本…</translation>
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
        <source>Show two letters on each word and annotation; typing them goes there</source>
        <translation>在每個詞和標註上顯示兩個字母，輸入即可跳至該處</translation>
    </message>
    <message>
        <source>Simplified finds Traditional and the other way round; case does not matter</source>
        <translation>不分簡體繁體，也不分大小寫</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Start One Character Earlier</source>
        <translation>起點左移一字</translation>
    </message>
    <message>
        <source>Start One Character Later</source>
        <translation>起點右移一字</translation>
    </message>
    <message>
        <source>Start One Word Earlier</source>
        <translation>起點左移一詞</translation>
    </message>
    <message>
        <source>Start One Word Later</source>
        <translation>起點右移一詞</translation>
    </message>
    <message>
        <source>Sticky Type</source>
        <translation>鎖定類型</translation>
    </message>
    <message>
        <source>Tag All Hits…</source>
        <translation>標註全部結果…</translation>
    </message>
    <message>
        <source>Take the selected documents out of the project, with their annotations</source>
        <translation>將選取的文件連同其標註移出專案</translation>
    </message>
    <message>
        <source>The type named next replaces those of its layer in the selection</source>
        <translation>接著按的類型將取代選取範圍內同層標註的類型</translation>
    </message>
    <message>
        <source>The type named next sticks: each selection is tagged with it at once</source>
        <translation>鎖定接著按的類型：選取文字即標為該類型</translation>
    </message>
    <message>
        <source>Type a few letters of any command, type or document</source>
        <translation>輸入幾個字即可尋找命令、類型或文件</translation>
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
        <translation>將文件和標註匯出為 JSONL</translation>
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
        <translation>想做什麼？</translation>
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
        <translation>直到最後一步的工作都已儲存，可以繼續。</translation>
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
        <translation>程式有缺陷。錯誤報告已寫入 {file}，不會傳送給任何人；請轉交給維護程式的人。</translation>
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
        <translation>沒有符合條件的文件。</translation>
    </message>
    <message>
        <source>No documents yet. Import some, or drop files here.</source>
        <translation>還沒有文件。請匯入，或拖放檔案到此。</translation>
    </message>
    <message>
        <source>No further document to do.</source>
        <translation>沒有其他未完成的文件。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {n} documents from the project?</source>
        <translation>要從專案中移除 {n} 份文件嗎？</translation>
    </message>
    <message>
        <source>Remove “{title}” from the project?</source>
        <translation>要從專案中移除「{title}」嗎？</translation>
    </message>
    <message>
        <source>Rename Document</source>
        <translation>重新命名文件</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>搜尋標題和內文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Their annotations go with them. Undo brings everything back.</source>
        <translation>其中的標註會一併移除。復原即可全部還原。</translation>
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
    <name>Encoding</name>
    <message>
        <source>Simplified Chinese (GB18030, GBK, GB2312)</source>
        <translation>簡體中文（GB18030、GBK、GB2312）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5, Big5-HKSCS)</source>
        <translation>繁體中文（Big5、Big5-HKSCS）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode（UTF-16，大端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode（UTF-16，小端序）</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>An annotation needs at least one character.</source>
        <translation>標註至少要有一個字元。</translation>
    </message>
    <message>
        <source>Annotations of type “{type}” have no attribute “{attribute}”.</source>
        <translation>「{type}」類型的標註沒有「{attribute}」屬性。</translation>
    </message>
    <message>
        <source>Annotations of type “{type}” must be in one piece.</source>
        <translation>「{type}」類型的標註必須是連續的一段。</translation>
    </message>
    <message>
        <source>Ask where the file comes from; nothing in it was run.</source>
        <translation>請查明檔案來源；其中的內容均未執行。</translation>
    </message>
    <message>
        <source>Choose another encoding for it.</source>
        <translation>請為它另選一種編碼。</translation>
    </message>
    <message>
        <source>Choose another folder; what was there before is untouched.</source>
        <translation>請另選資料夾；原有內容未受影響。</translation>
    </message>
    <message>
        <source>Choose another name for the new project, or open the one that is there.</source>
        <translation>請為新專案另取名稱，或開啟既有的那個。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請另取名稱。</translation>
    </message>
    <message>
        <source>Close it there first, then try again.</source>
        <translation>請先在那裡關閉，然後再試一次。</translation>
    </message>
    <message>
        <source>Cut it into several documents.</source>
        <translation>請將它分成幾份文件。</translation>
    </message>
    <message>
        <source>Delete it, or type it again.</source>
        <translation>請刪除它，或重新輸入。</translation>
    </message>
    <message>
        <source>Expected {expected}, found {found} ({reason}).</source>
        <translation>應為 {expected}，實際為 {found}（{reason}）。</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>應為：{expected}</translation>
    </message>
    <message>
        <source>Further mentions can be looked for only of what is in one piece.</source>
        <translation>只能為連續的一段尋找其他同名處。</translation>
    </message>
    <message>
        <source>In {path} a row of “{table}” belongs to nothing.</source>
        <translation>{path} 的「{table}」中有一列沒有歸屬。</translation>
    </message>
    <message>
        <source>Keep the file, and go on with a backup.</source>
        <translation>請保留此檔案，並改用備份繼續工作。</translation>
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
        <translation>請檢查磁碟是否可用，以及你是否有權使用該資料夾。</translation>
    </message>
    <message>
        <source>Make room, then do it again; everything before is safe.</source>
        <translation>請騰出空間後重做這一步；先前的工作都安全。</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or work in a copy.</source>
        <translation>請將檔案及其資料夾設為可寫入，或改用副本工作。</translation>
    </message>
    <message>
        <source>No annotation lies inside the selection.</source>
        <translation>選取範圍內沒有標註。</translation>
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
        <translation>工作沒有遺失，但其他程式寫過這個檔案。</translation>
    </message>
    <message>
        <source>Nobody called “{name}” has worked in this project.</source>
        <translation>沒有名為「{name}」的人在此專案中工作過。</translation>
    </message>
    <message>
        <source>None of the annotations in the selection is of the layer “{layer}”.</source>
        <translation>選取範圍內沒有「{layer}」層的標註。</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>未做任何變更。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install {package}</source>
        <translation>Debian 和 Ubuntu：apt-get install {package}</translation>
    </message>
    <message>
        <source>Open it in the window once; it is backed up and brought up to date.</source>
        <translation>請在視窗中開啟一次；會先備份再升級。</translation>
    </message>
    <message>
        <source>Save it as .txt or .html first.</source>
        <translation>請先另存為 .txt 或 .html。</translation>
    </message>
    <message>
        <source>Say which field holds the text.</source>
        <translation>請指明哪個欄位是內文。</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>請先選取文字。</translation>
    </message>
    <message>
        <source>Select some text or an annotation first.</source>
        <translation>請先選取文字或標註。</translation>
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
        <translation>必須填寫屬性「{attribute}」。</translation>
    </message>
    <message>
        <source>The commands work without one; see annotator --help.</source>
        <translation>沒有螢幕也可使用命令；請參閱 annotator --help。</translation>
    </message>
    <message>
        <source>The file was damaged or changed by something else; go on with a backup.</source>
        <translation>檔案已損毀或遭其他程式更動；請改用備份。</translation>
    </message>
    <message>
        <source>The parts of the annotation are not in order.</source>
        <translation>標註的各個片段順序不對。</translation>
    </message>
    <message>
        <source>The project holds something that cannot be read: {reason}.</source>
        <translation>專案中有無法讀取的內容：{reason}。</translation>
    </message>
    <message>
        <source>The schema file {file} is not right in line {line}, at “{path}”.</source>
        <translation>標註方案檔 {file} 第 {line} 行「{path}」處有誤。</translation>
    </message>
    <message>
        <source>The schema has no attribute “{attribute}”.</source>
        <translation>標註方案中沒有屬性「{attribute}」。</translation>
    </message>
    <message>
        <source>The schema has no layer “{layer}”.</source>
        <translation>標註方案中沒有層「{layer}」。</translation>
    </message>
    <message>
        <source>The schema has no link “{link}”.</source>
        <translation>標註方案中沒有關聯「{link}」。</translation>
    </message>
    <message>
        <source>The schema has no type “{type}”.</source>
        <translation>標註方案中沒有類型「{type}」。</translation>
    </message>
    <message>
        <source>The search for “{pattern}” was given up after {seconds} seconds.</source>
        <translation>尋找「{pattern}」超過 {seconds} 秒，已放棄。</translation>
    </message>
    <message>
        <source>The span ends at {end}, but the document has only {length} characters.</source>
        <translation>範圍止於 {end}，但文件只有 {length} 個字元。</translation>
    </message>
    <message>
        <source>The text holds half a character at {position}, which cannot be stored.</source>
        <translation>文字在 {position} 處有半個字元，無法儲存。</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was imported.</source>
        <translation>「{title}」的文字與匯入時不同。</translation>
    </message>
    <message>
        <source>The type “{type}” is no longer used for new annotations.</source>
        <translation>類型「{type}」已停用，不能用於新標註。</translation>
    </message>
    <message>
        <source>The window needs {library}, which this computer lacks.</source>
        <translation>顯示視窗需要 {library}，這台電腦上沒有。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>檔案 {path} 已存在。</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>沒有名為「{encoding}」的編碼。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>找不到檔案 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>找不到資料夾 {path}。</translation>
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
        <source>There is no further suggestion.</source>
        <translation>沒有更多建議了。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}.</source>
        <translation>{path} 所在的磁碟空間已滿。</translation>
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
        <translation>這裡只有空白，無法標註。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>沒有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>This annotation is no longer in the project.</source>
        <translation>此標註已不在專案中。</translation>
    </message>
    <message>
        <source>This cannot be undone, since something else has changed the same thing meanwhile.</source>
        <translation>無法復原：其間同一內容已遭其他操作更動。</translation>
    </message>
    <message>
        <source>This could not be done: {code}</source>
        <translation>無法完成：{code}</translation>
    </message>
    <message>
        <source>This document is no longer in the project.</source>
        <translation>此文件已不在專案中。</translation>
    </message>
    <message>
        <source>This would overlap “{surface}”, which the schema does not allow.</source>
        <translation>會與「{surface}」重疊，標註方案不允許。</translation>
    </message>
    <message>
        <source>Update the program to open it; nothing was changed.</source>
        <translation>請更新程式後再開啟；檔案未做任何變更。</translation>
    </message>
    <message>
        <source>Use a simpler pattern.</source>
        <translation>請改用較簡單的規則運算式。</translation>
    </message>
    <message>
        <source>What can be read: {expected}</source>
        <translation>可以讀取：{expected}</translation>
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
        <translation>{file} 不是文字檔。</translation>
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
        <translation>{path} 含有專案中不應有的內容（「{object}」），未開啟。</translation>
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
        <translation>{path} 不是專案檔。</translation>
    </message>
    <message>
        <source>{path} is open in another window or program.</source>
        <translation>{path} 已在其他視窗或程式中開啟。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program.</source>
        <translation>{path} 由本程式的較新版本建立。</translation>
    </message>
    <message>
        <source>{path} was made by an older version of this program.</source>
        <translation>{path} 由本程式的較舊版本建立。</translation>
    </message>
    <message>
        <source>“{found}” is no longer used as a value of “{attribute}”.</source>
        <translation>「{attribute}」的值「{found}」已停用。</translation>
    </message>
    <message>
        <source>“{found}” is not a value of “{attribute}”.</source>
        <translation>「{found}」不是「{attribute}」的有效值。</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern to search for: {reason}.</source>
        <translation>「{pattern}」不是有效的規則運算式：{reason}。</translation>
    </message>
    <message>
        <source>“{surface}” does not stand at {start} of “{title}”.</source>
        <translation>「{title}」的 {start} 處不是「{surface}」。</translation>
    </message>
    <message>
        <source>“{surface}” has this type already.</source>
        <translation>「{surface}」已標為此類型。</translation>
    </message>
    <message>
        <source>“{surface}” was tagged by {author}; nobody else can change that.</source>
        <translation>「{surface}」由 {author} 標註，其他人不能更改。</translation>
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
        <translation>已匯出到 {file}：{documents} 份文件，{tags} 處標註。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>選擇檔案…</translation>
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
        <translation>每份文件一行，共 {documents} 行。整個專案有 {tags} 處標註。另在檔案旁寫入一份清單，含各項計數與檢查碼。</translation>
    </message>
    <message>
        <source>The export was stopped; no file was changed.</source>
        <translation>匯出已停止；檔案未做任何變更。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>找不到資料夾 {folder}。</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>這是資料夾，請加上檔名。</translation>
    </message>
    <message>
        <source>Will be replaced: {files}</source>
        <translation>將遭覆寫：{files}</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>關閉  (Esc)</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>在文件中尋找</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>共 {count} 處</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>沒有結果</translation>
    </message>
    <message>
        <source>Tag All Hits</source>
        <translation>標註全部結果</translation>
    </message>
    <message>
        <source>Tag all hits ({count}) as…</source>
        <translation>將全部 {count} 處結果標為…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} of {count}, wrapped around</source>
        <translation>{number} / {count}（已繞回）</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Annotations like “{surface}”: {count}. Enter makes all of them {type}, Esc leaves.</source>
        <translation>與「{surface}」相同的標註有 {count} 處。按 Enter 全部標為{type}，按 Esc 取消。</translation>
    </message>
    <message>
        <source>Annotations to relabel: {count}. Press a type&apos;s key; Esc leaves.</source>
        <translation>待改標 {count} 處。請按類型的快速鍵；按 Esc 取消。</translation>
    </message>
    <message>
        <source>Further mentions of “{surface}”: {count}. Enter tags all as {type}, Esc leaves.</source>
        <translation>「{surface}」另有 {count} 處。按 Enter 全部標為{type}，按 Esc 取消。</translation>
    </message>
    <message>
        <source>Left out, as the schema forbids it: {count}.</source>
        <translation>因標註方案不允許而略過：{count} 處。</translation>
    </message>
    <message>
        <source>Looking for further mentions of “{surface}”…</source>
        <translation>正在尋找其他「{surface}」…</translation>
    </message>
    <message>
        <source>No further mention of “{surface}”.</source>
        <translation>沒有其他「{surface}」。</translation>
    </message>
    <message>
        <source>Relabelled as {type}: {count}.</source>
        <translation>已將 {count} 處改標為{type}。</translation>
    </message>
    <message>
        <source>Tagged as {type}: {count}.</source>
        <translation>已將 {count} 處標為{type}。</translation>
    </message>
    <message>
        <source>Tagged before: {count}.</source>
        <translation>先前已標：{count} 處。</translation>
    </message>
    <message>
        <source>Type the two letters on a place to go there; Esc leaves.</source>
        <translation>輸入某處的兩個字母即可跳至該處；按 Esc 取消。</translation>
    </message>
    <message>
        <source>Which type is to stick? Press its key; Esc leaves.</source>
        <translation>要鎖定哪個類型？請按其快速鍵；按 Esc 取消。</translation>
    </message>
    <message>
        <source>{key} adds those inside longer words: {count}.</source>
        <translation>按 {key} 可加上長詞內的 {count} 處。</translation>
    </message>
    <message>
        <source>{type} sticks: what you select is tagged at once. Esc ends it.</source>
        <translation>已鎖定{type}：選取文字即標註。按 Esc 解除。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&amp;Encoding of the selected files</source>
        <translation>所選檔案的編碼(&amp;E)</translation>
    </message>
    <message>
        <source>As told from the bytes</source>
        <translation>自動偵測</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Cannot be read: {n}; the others are imported.</source>
        <translation>{n} 個無法讀取，其餘照常匯入。</translation>
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
        <translation>其餘均已加入專案。復原可收回整次匯入。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Files: {n}.</source>
        <translation>共 {n} 個檔案。</translation>
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
        <translation>JSONL 欄位：內文</translation>
    </message>
    <message>
        <source>None of this can be read.</source>
        <translation>這些內容均無法讀取。</translation>
    </message>
    <message>
        <source>Nothing was added to the project.</source>
        <translation>沒有加入任何內容至專案。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Texts that the project has already are left out.</source>
        <translation>專案中已有的文字會略過。</translation>
    </message>
    <message>
        <source>The first {n} documents are shown.</source>
        <translation>只顯示前 {n} 份文件。</translation>
    </message>
    <message>
        <source>The import was stopped; what had come by then is in the project.</source>
        <translation>匯入已停止；先前匯入的內容已在專案中。</translation>
    </message>
    <message>
        <source>The project has this text already: “{title}”.</source>
        <translation>專案中已有這份文字：「{title}」。</translation>
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
        <translation>網址</translation>
    </message>
    <message>
        <source>of the title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>there already: {n}</source>
        <translation>已存在：{n}</translation>
    </message>
    <message>
        <source>{name}: the same text as “{title}”</source>
        <translation>{name}：與「{title}」文字相同</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… 另有 {n} 項</translation>
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
        <source>Enter accepts it, a type&apos;s key accepts it as that type, Backspace rejects it.</source>
        <translation>按 Enter 接受，按類型的快速鍵則標為該類型，按 Backspace 拒絕。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Select text and press a type&apos;s key. The annotation in hand is described here.</source>
        <translation>選取文字，再按類型的快速鍵。目前標註的內容顯示在這裡。</translation>
    </message>
    <message>
        <source>Suggested: {type}</source>
        <translation>建議：{type}</translation>
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
        <translation>匯入</translation>
    </message>
    <message>
        <source>suggested by {name}</source>
        <translation>由 {name} 建議</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Also tagged here by {name}: {type}</source>
        <translation>{name} 在此也有標註：{type}</translation>
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
    <message>
        <source>Open &amp;Recent</source>
        <translation>開啟最近的專案(&amp;R)</translation>
    </message>
    <message>
        <source>Tag A&amp;ll Mentions As</source>
        <translation>全部標為(&amp;L)</translation>
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
        <translation>標註方案(&amp;S)</translation>
    </message>
    <message>
        <source>A name cannot hold any of {signs} nor begin with a dot.</source>
        <translation>名稱不能含有 {signs}，也不能以點開頭。</translation>
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
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>For example: policy news 2026</source>
        <translation>例如：政策新聞 2026</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>從檔案載入…</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another.</source>
        <translation>此資料夾無法寫入，請另選一個。</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>標註方案</translation>
    </message>
    <message>
        <source>Schemas (*.toml)</source>
        <translation>標註方案 (*.toml)</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>Types: {types} · attributes: {attributes} · version {version}</source>
        <translation>{types} 種類型 · {attributes} 個屬性 · 版本 {version}</translation>
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
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some first.</source>
        <translation>剪貼簿中沒有文字，請先複製。</translation>
    </message>
    <message>
        <source>The clipboard holds something that is not text, and cannot be stored.</source>
        <translation>剪貼簿中的內容不是文字，無法儲存。</translation>
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
        <translation>程式再次發生錯誤；報告在 {folder}</translation>
    </message>
    <message>
        <source>The language changes when this is done: {task}</source>
        <translation>此工作完成後切換語言：{task}</translation>
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
        <translation>儲存專案副本</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Leave It and Go On</source>
        <translation>略過並繼續</translation>
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
        <translation>選單、清單和對話方塊的文字與間距，相對於系統設定。</translation>
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
        <translation>一併列出標註方案中預設不啟用的類型。</translation>
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
        <translation>否則顯示歡迎頁面。</translation>
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
        <translation>介面縮放</translation>
    </message>
    <message>
        <source>Stands beside every annotation that you make.</source>
        <translation>記錄在你所做的每處標註上。</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>The colours of the window and of the text.</source>
        <translation>視窗和內文的配色。</translation>
    </message>
    <message>
        <source>The distance of two lines, against the size. Underlines need about 160%.</source>
        <translation>相對於字級的行間距離。顯示底線約需 160%。</translation>
    </message>
    <message>
        <source>The language of menus and messages. Documents are shown as they are.</source>
        <translation>選單和訊息的語言。文件一律依原樣顯示。</translation>
    </message>
    <message>
        <source>The most characters in a line; about 40 read well.</source>
        <translation>每行最多字數；約 40 字便於閱讀。</translation>
    </message>
    <message>
        <source>The size of documents, in points.</source>
        <translation>文件的字級，以點為單位。</translation>
    </message>
    <message>
        <source>The typeface of documents.</source>
        <translation>顯示文件所用的字型。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
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
        <translation>本頁還原預設值</translation>
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
        <translation>全部還原預設值</translation>
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
        <translation>還原預設值</translation>
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
        <translation>請按下新的按鍵；按 Esc 維持不變。</translation>
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
        <translation>改歸此命令</translation>
    </message>
    <message>
        <source>{key} alone is for writing: hold Ctrl or Alt, or take a function key.</source>
        <translation>單獨的 {key} 要用來輸入文字：請同時按住 Ctrl 或 Alt，或改用功能鍵。</translation>
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
        <translation>修改「{surface}」的屬性</translation>
    </message>
    <message>
        <source>Change the note on “{surface}”</source>
        <translation>修改「{surface}」的備註</translation>
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
        <source>Reject “{surface}” as {type}</source>
        <translation>拒絕將「{surface}」標為{type}</translation>
    </message>
    <message>
        <source>Relabel “{surface}” as {type}</source>
        <translation>將「{surface}」改標為{type}</translation>
    </message>
    <message>
        <source>Remove documents: {documents}</source>
        <translation>移除 {documents} 份文件</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>重新命名「{title}」</translation>
    </message>
    <message>
        <source>Tag {count} × “{surface}” as {type}</source>
        <translation>將 {count} 處「{surface}」標為{type}</translation>
    </message>
    <message>
        <source>Tag “{surface}” as {type}</source>
        <translation>將「{surface}」標為{type}</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>{type}, suggested: Enter accepts, Backspace rejects</source>
        <translation>{type}（建議）：按 Enter 接受，按 Backspace 拒絕</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Types</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>{type}, sticks</source>
        <translation>{type}，已鎖定</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A project is one file: documents, the schema to tag under, and everybody&apos;s annotations. Make one, import texts, select a few words and press a type&apos;s key.</source>
        <translation>一個專案就是一個檔案，包含文件、標註方案和每個人的標註。新增專案，匯入文字，選取幾個字，再按類型的快速鍵，就完成了一次標註。</translation>
    </message>
    <message>
        <source>Bring in some documents</source>
        <translation>匯入文件</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的專案</translation>
    </message>
    <message>
        <source>Tag what a text says</source>
        <translation>標出文章說了什麼</translation>
    </message>
    <message>
        <source>Text, HTML or JSONL files, or a whole folder of them; drop them anywhere on this window. They stay exactly as they came.</source>
        <translation>支援文字、HTML 和 JSONL 檔案，也可以是整個資料夾；拖放到視窗任意位置即可。原文一字不改。</translation>
    </message>
    <message>
        <source>There is no Save: every gesture is stored before you see it, and can be undone.</source>
        <translation>無須儲存：每一步操作在顯示之前就已存檔，而且都能復原。</translation>
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
