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
    <name>Bundles</name>
    <message>
        <source>&amp;Folder:</source>
        <translation>資料夾：(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>製作(&amp;M)</translation>
    </message>
    <message>
        <source>Bundles written to {folder}: {n}</source>
        <translation>已寫入 {folder} 的工作包：{n}</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇…(&amp;H)</translation>
    </message>
    <message>
        <source>Each person gets a file with their documents, the schema, the known names and their own work so far; reviewers get everybody&apos;s work. They open it like a project and hand it back when they are done.</source>
        <translation>每人得到一個檔案，其中有其文件、方案、已知名稱和本人已做的工作；審核者得到所有人的工作。像專案一樣開啟，完成後交回即可。</translation>
    </message>
    <message>
        <source>Folder for the Bundles</source>
        <translation>工作包資料夾</translation>
    </message>
    <message>
        <source>Make Bundles</source>
        <translation>製作工作包</translation>
    </message>
    <message>
        <source>Making bundles</source>
        <translation>正在製作工作包</translation>
    </message>
    <message>
        <source>There is nobody else in the project yet: add people first.</source>
        <translation>專案中還沒有其他人：請先新增人員。</translation>
    </message>
    <message>
        <source>{person}  ·  {role}  ·  documents: {n}</source>
        <translation>{person}  ·  {role}  ·  文件：{n}</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>&amp;Leave</source>
        <translation>拒絕(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>接受(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Enter takes a tag as it stands here, Backspace leaves it; the text shows it.</source>
        <translation>按 Enter 接受，按 Backspace 拒絕；內文會移到該處。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此處</translation>
    </message>
    <message>
        <source>No carried tag waits to be confirmed in this document.</source>
        <translation>此文件沒有待確認的沿用標註。</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Tags to Confirm</source>
        <translation>待確認的標註</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Where it was tagged</source>
        <translation>原標註處</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A file for each person with the documents that they were given</source>
        <translation>為每個人製作一個檔案，內含其分到的文件</translation>
    </message>
    <message>
        <source>A project with the sample texts that come with the program</source>
        <translation>以程式內附範例文字建立的專案</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>關於 Annotator</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept All of This Surface</source>
        <translation>接受所有相同的建議</translation>
    </message>
    <message>
        <source>Accept Suggestion and Go On</source>
        <translation>接受建議並繼續</translation>
    </message>
    <message>
        <source>Accept what all people who worked on the document say alike, as one step</source>
        <translation>將所有人標得一致的標註作為一步全部接受</translation>
    </message>
    <message>
        <source>Accept what is marked, with its edges as they were moved, and go on</source>
        <translation>接受選中的標註（含已移動的邊界），並轉到下一處</translation>
    </message>
    <message>
        <source>Adjudicate Document</source>
        <translation>裁定此文件</translation>
    </message>
    <message>
        <source>All Tags on This Surface…</source>
        <translation>此文字的所有標註…</translation>
    </message>
    <message>
        <source>All suggestions of these words and this type; again, in all documents</source>
        <translation>原文與類型都相同的所有建議；再按一次則針對所有文件</translation>
    </message>
    <message>
        <source>All that is repaired or passed over in the document, and what may be</source>
        <translation>文件中已修正、已略過和建議修正之處</translation>
    </message>
    <message>
        <source>Annotation Panel</source>
        <translation>標註面板</translation>
    </message>
    <message>
        <source>Annotators see only their own tags in a document until all who were given it are done</source>
        <translation>在分到某份文件的人全部完成之前，標註員只看到自己的標註</translation>
    </message>
    <message>
        <source>Answer the question at the foot of the window with yes</source>
        <translation>對視窗底部的詢問回答「是」</translation>
    </message>
    <message>
        <source>Any Document May Be Done</source>
        <translation>任何文件都可完成</translation>
    </message>
    <message>
        <source>Ask the Author</source>
        <translation>詢問標註者</translation>
    </message>
    <message>
        <source>Ask the Remote Model</source>
        <translation>詢問遠端模型</translation>
    </message>
    <message>
        <source>Assignments…</source>
        <translation>工作分配…</translation>
    </message>
    <message>
        <source>Back from the choice of a link, or out of linking</source>
        <translation>退回關聯的選擇，或結束關聯</translation>
    </message>
    <message>
        <source>Bring in exported work, and files of Label Studio, doccano, brat and others</source>
        <translation>匯入先前匯出的工作，以及 Label Studio、doccano、brat 等的檔案</translation>
    </message>
    <message>
        <source>Bring texts into the project: documents, pages, books and rows of tables</source>
        <translation>將文字匯入專案：文件、網頁、電子書和表格的列</translation>
    </message>
    <message>
        <source>By a few letters of its name, its short name or the initials of its pinyin</source>
        <translation>輸入名稱、簡稱或拼音首字母的幾個字即可</translation>
    </message>
    <message>
        <source>Carry My Tags Over to the Twins</source>
        <translation>將我的標註沿用到近似文件</translation>
    </message>
    <message>
        <source>Case Before</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Choose a Type…</source>
        <translation>選擇類型…</translation>
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
        <source>Comment</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>評論…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
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
        <source>Documents with Most to Gain First</source>
        <translation>收穫最多的文件在前</translation>
    </message>
    <message>
        <source>Done, Go to the Next Unfinished</source>
        <translation>完成並前往下一份未完成的文件</translation>
    </message>
    <message>
        <source>Doubtful Suggestions First</source>
        <translation>先看存疑的建議</translation>
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
        <source>Edit the Schema…</source>
        <translation>編輯標註方案…</translation>
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
        <source>Everything from then on stands under that name</source>
        <translation>此後的一切都記在該姓名下</translation>
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
        <source>For Me</source>
        <translation>退回給我的</translation>
    </message>
    <message>
        <source>Forget What It Said</source>
        <translation>忘記它的回答</translation>
    </message>
    <message>
        <source>Give all hits of the search one type; what the schema forbids is left out</source>
        <translation>將全部尋找結果標為同一類型；標註方案不允許的會略過</translation>
    </message>
    <message>
        <source>Give all that was found one type, after a look at each place</source>
        <translation>逐處檢視後，將搜尋結果標為同一類型</translation>
    </message>
    <message>
        <source>Go through what needs a decision in the whole project, one key a verdict</source>
        <translation>逐處處理整個專案中待裁定的標註，一鍵一處</translation>
    </message>
    <message>
        <source>Go to the Documents</source>
        <translation>前往文件清單</translation>
    </message>
    <message>
        <source>Go to the Newer Version</source>
        <translation>前往較新版本</translation>
    </message>
    <message>
        <source>Go to the Older Version</source>
        <translation>前往較舊版本</translation>
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
        <source>Go to what can be said of the document as a whole; Esc comes back</source>
        <translation>前往整份文件的標籤；按 Esc 返回</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>標註指南</translation>
    </message>
    <message>
        <source>Have the model that is set up in the settings look at this document</source>
        <translation>讓設定中的遠端模型查看本文件</translation>
    </message>
    <message>
        <source>Hide Names Until the Verdict</source>
        <translation>裁定前隱藏姓名</translation>
    </message>
    <message>
        <source>Hide Others&apos; Tags Until All Are Done</source>
        <translation>全部完成前隱藏他人的標註</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>歷程…</translation>
    </message>
    <message>
        <source>How often each was right, and which are shown</source>
        <translation>各來源的準確率，以及顯示哪些</translation>
    </message>
    <message>
        <source>How right the model is that learns from the tags of this project</source>
        <translation>從本專案標註中學習的模型有多準確</translation>
    </message>
    <message>
        <source>Import Annotations from a Folder…</source>
        <translation>從資料夾匯入標註…</translation>
    </message>
    <message>
        <source>Import Annotations…</source>
        <translation>匯入標註…</translation>
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
        <source>In Simplified</source>
        <translation>顯示為簡體</translation>
    </message>
    <message>
        <source>In Traditional</source>
        <translation>顯示為繁體</translation>
    </message>
    <message>
        <source>In all documents of the project; tags that were made of it stay</source>
        <translation>對專案的所有文件；由此得到的標註保留</translation>
    </message>
    <message>
        <source>In all documents, by everybody, in either script; decide on them together</source>
        <translation>所有文件、所有人、簡繁通查，一併裁定</translation>
    </message>
    <message>
        <source>In this project reviewers see who has tagged only once they have decided</source>
        <translation>在此專案中，審核者作出裁定後才看到標註者是誰</translation>
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
        <source>Keep what is looked for under a name, in the project</source>
        <translation>將搜尋條件命名後儲存在專案中</translation>
    </message>
    <message>
        <source>Keep what is selected, move on and select the next piece of the same annotation</source>
        <translation>保留已選部分，再選同一標註的下一個片段</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>鍵盤快速鍵…</translation>
    </message>
    <message>
        <source>Known Names…</source>
        <translation>已知名稱…</translation>
    </message>
    <message>
        <source>Label the Document</source>
        <translation>填寫文件標籤</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Learn from Tags Now</source>
        <translation>立即從標註中學習</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave This as It Came</source>
        <translation>此處保持原樣</translation>
    </message>
    <message>
        <source>Leave the Place Out, or Take It In</source>
        <translation>取消或選入此處</translation>
    </message>
    <message>
        <source>Leave the question, or end the sticky type</source>
        <translation>取消詢問，或解除鎖定的類型</translation>
    </message>
    <message>
        <source>Link No More</source>
        <translation>結束關聯</translation>
    </message>
    <message>
        <source>Link Number {number}</source>
        <translation>第 {number} 種關聯</translation>
    </message>
    <message>
        <source>Link to Another</source>
        <translation>關聯到另一處</translation>
    </message>
    <message>
        <source>List Only My Documents</source>
        <translation>只列出我的文件</translation>
    </message>
    <message>
        <source>List all places in the project of what is selected or in hand</source>
        <translation>列出選取文字或目前標註在專案中的所有出處</translation>
    </message>
    <message>
        <source>List documents by how many right suggestions wait in them</source>
        <translation>依文件中待定的正確建議的多少排列</translation>
    </message>
    <message>
        <source>List of Repairs</source>
        <translation>修正清單</translation>
    </message>
    <message>
        <source>List the documents that are nearly the same, and the other versions</source>
        <translation>列出近似文件和其他版本</translation>
    </message>
    <message>
        <source>List the tags that were carried over from another document, with both texts</source>
        <translation>列出從其他文件沿用的標註，兩邊文字對照</translation>
    </message>
    <message>
        <source>List the types that the schema leaves off by default</source>
        <translation>列出標註方案中預設不啟用的類型</translation>
    </message>
    <message>
        <source>List what is wrong with your work, and what the schema still asks for</source>
        <translation>列出標註中的問題，以及標註方案要求補充的內容</translation>
    </message>
    <message>
        <source>List what you rejected, and have it suggested again</source>
        <translation>檢視已拒絕的建議，並可恢復</translation>
    </message>
    <message>
        <source>Make Bundles…</source>
        <translation>製作工作包…</translation>
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
        <source>Mark the Next Way</source>
        <translation>選中下一種標法</translation>
    </message>
    <message>
        <source>Mark the Way Before</source>
        <translation>選中上一種標法</translation>
    </message>
    <message>
        <source>Merge Bundles…</source>
        <translation>合併工作包…</translation>
    </message>
    <message>
        <source>Merge by Majority</source>
        <translation>按多數合併</translation>
    </message>
    <message>
        <source>Merge by One Person</source>
        <translation>按某人合併</translation>
    </message>
    <message>
        <source>Name the Type</source>
        <translation>指定類型</translation>
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
        <source>Next Case</source>
        <translation>下一處</translation>
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
        <source>Next Hit in the Project</source>
        <translation>專案中的下一處結果</translation>
    </message>
    <message>
        <source>Next Place of the Question</source>
        <translation>所問的下一處</translation>
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
        <source>Of Another Type</source>
        <translation>改為其他類型</translation>
    </message>
    <message>
        <source>Only Documents Without Errors</source>
        <translation>僅限沒有錯誤的文件</translation>
    </message>
    <message>
        <source>Only Documents Without Problems</source>
        <translation>僅限沒有問題的文件</translation>
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
        <source>Overview…</source>
        <translation>總覽…</translation>
    </message>
    <message>
        <source>Pass Over as Noise</source>
        <translation>視為雜訊略過</translation>
    </message>
    <message>
        <source>Pass Over as Noise, or Keep</source>
        <translation>視為雜訊略過，或保留</translation>
    </message>
    <message>
        <source>Paste as a Document…</source>
        <translation>貼上為文件…</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>人員…</translation>
    </message>
    <message>
        <source>Point at Its Known Name</source>
        <translation>指向已知名稱</translation>
    </message>
    <message>
        <source>Point at what the annotation in hand is linked to, one after the other</source>
        <translation>依序指定目前標註要關聯到的各處</translation>
    </message>
    <message>
        <source>Point at what the annotation in hand is no longer linked to</source>
        <translation>指定目前標註不再關聯到哪一處</translation>
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
        <source>Previous Hit in the Project</source>
        <translation>專案中的上一處結果</translation>
    </message>
    <message>
        <source>Previous Place of the Question</source>
        <translation>所問的上一處</translation>
    </message>
    <message>
        <source>Previous Suggestion</source>
        <translation>上一項建議</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Progress, pace, types, agreement and error rates; your own, or everybody&apos;s</source>
        <translation>進度、速度、類型、一致性和錯誤率；自己的，或所有人的</translation>
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
        <source>Reject</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reject All of This Surface</source>
        <translation>拒絕所有相同的建議</translation>
    </message>
    <message>
        <source>Reject Suggestion and Go On</source>
        <translation>拒絕建議並繼續</translation>
    </message>
    <message>
        <source>Rejected Suggestions…</source>
        <translation>已拒絕的建議…</translation>
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
        <source>Rename or forget the searches that are kept in the project</source>
        <translation>重新命名或刪除專案中儲存的搜尋</translation>
    </message>
    <message>
        <source>Repair This</source>
        <translation>修正此處</translation>
    </message>
    <message>
        <source>Repair This, or Leave It as It Came</source>
        <translation>修正此處，或保持原樣</translation>
    </message>
    <message>
        <source>Repair by Hand…</source>
        <translation>手動修正…</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修正後</translation>
    </message>
    <message>
        <source>Return what is marked to its author, with a reason</source>
        <translation>將選中的標註連同理由退回標註者</translation>
    </message>
    <message>
        <source>Review Cases of This Document</source>
        <translation>審核此文件的待裁定之處</translation>
    </message>
    <message>
        <source>Review Queue</source>
        <translation>審核佇列</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>儲存副本…</translation>
    </message>
    <message>
        <source>Save the Search…</source>
        <translation>儲存搜尋…</translation>
    </message>
    <message>
        <source>Saved Searches…</source>
        <translation>已儲存的搜尋…</translation>
    </message>
    <message>
        <source>Say what the selection should read, or put something in at the cursor</source>
        <translation>指定選取文字的正確寫法，或在游標處補字</translation>
    </message>
    <message>
        <source>Script as It Came</source>
        <translation>簡繁保持原樣</translation>
    </message>
    <message>
        <source>Search What Is Tagged</source>
        <translation>依標註原文搜尋</translation>
    </message>
    <message>
        <source>Search by Amount</source>
        <translation>依數值搜尋</translation>
    </message>
    <message>
        <source>Search by Author</source>
        <translation>依作者搜尋</translation>
    </message>
    <message>
        <source>Search by State</source>
        <translation>依狀態搜尋</translation>
    </message>
    <message>
        <source>Search by Type</source>
        <translation>依類型搜尋</translation>
    </message>
    <message>
        <source>Search the Documents</source>
        <translation>搜尋文件</translation>
    </message>
    <message>
        <source>Search the Documents for This</source>
        <translation>在所有文件中搜尋此內容</translation>
    </message>
    <message>
        <source>Search the Titles</source>
        <translation>依標題搜尋</translation>
    </message>
    <message>
        <source>Select a Further Piece</source>
        <translation>增選片段</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Settle All That Agree</source>
        <translation>裁定所有一致之處</translation>
    </message>
    <message>
        <source>Show documents repaired, or as they came; tags stay where they are</source>
        <translation>顯示修正後的文件，或依原樣顯示；標註位置不變</translation>
    </message>
    <message>
        <source>Show everybody&apos;s tags side by side and go from difference to difference</source>
        <translation>並列顯示所有人的標註，逐處處理差異</translation>
    </message>
    <message>
        <source>Show two letters on each word and annotation; typing them goes there</source>
        <translation>在每個詞和標註上顯示兩個字母，輸入即可跳至該處</translation>
    </message>
    <message>
        <source>Show what other suggesters say of this place, one after the other</source>
        <translation>逐一顯示其他來源對此處的建議</translation>
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
        <source>Suggest in nearly the same documents what you have tagged in this one</source>
        <translation>把此文件中的標註作為建議提供給近似文件</translation>
    </message>
    <message>
        <source>Suggesters…</source>
        <translation>建議來源…</translation>
    </message>
    <message>
        <source>Switch Off in the Project: {rule}</source>
        <translation>在專案中停用：{rule}</translation>
    </message>
    <message>
        <source>Switch On in the Project: {rule}</source>
        <translation>在專案中啟用：{rule}</translation>
    </message>
    <message>
        <source>Switch This Rule in the Project</source>
        <translation>在專案中啟用或停用此規則</translation>
    </message>
    <message>
        <source>Tab goes from the most doubtful suggestion to the surest, not by place</source>
        <translation>Tab 從最存疑的建議走到最有把握的，而不按位置</translation>
    </message>
    <message>
        <source>Tag All Hits…</source>
        <translation>標註全部結果…</translation>
    </message>
    <message>
        <source>Tag All Results…</source>
        <translation>標註全部搜尋結果…</translation>
    </message>
    <message>
        <source>Tags to Confirm…</source>
        <translation>待確認的標註…</translation>
    </message>
    <message>
        <source>Take This One</source>
        <translation>採用這一種</translation>
    </message>
    <message>
        <source>Take What Is Suggested</source>
        <translation>採用所建議的</translation>
    </message>
    <message>
        <source>Take in the work of bundles that came back</source>
        <translation>收入交回的工作包中的工作</translation>
    </message>
    <message>
        <source>Take the selected documents out of the project, with their annotations</source>
        <translation>將選取的文件連同其標註移出專案</translation>
    </message>
    <message>
        <source>The Link with This Number</source>
        <translation>選此編號的關聯</translation>
    </message>
    <message>
        <source>The documents that you were given</source>
        <translation>分配給你的文件</translation>
    </message>
    <message>
        <source>The name that reads like the annotation in hand; a new one is added</source>
        <translation>指向與目前標註同名的已知名稱；沒有則新增</translation>
    </message>
    <message>
        <source>The names that entities can point at, with their other names</source>
        <translation>實體可指向的名稱及其別名</translation>
    </message>
    <message>
        <source>The tags that came back to you from review: agree or dispute by one key</source>
        <translation>審核退回給你的標註：一鍵同意或提出異議</translation>
    </message>
    <message>
        <source>The type named next replaces those of its layer in the selection</source>
        <translation>接著按的類型將取代選取範圍內同層標註的類型</translation>
    </message>
    <message>
        <source>The type named next stands there, in place of what people set</source>
        <translation>以接下來指定的類型取代各人所標的類型</translation>
    </message>
    <message>
        <source>The type named next sticks: each selection is tagged with it at once</source>
        <translation>鎖定接著按的類型：選取文字即標為該類型</translation>
    </message>
    <message>
        <source>This Is No Noise</source>
        <translation>這不是雜訊</translation>
    </message>
    <message>
        <source>Twins and Versions…</source>
        <translation>近似文件與版本…</translation>
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
        <source>Types, attributes and links; what is tagged is carried along</source>
        <translation>變更類型、屬性和關聯；既有標註隨之更新</translation>
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
        <source>Unlink from Another</source>
        <translation>取消與另一處的關聯</translation>
    </message>
    <message>
        <source>What Else It May Be</source>
        <translation>換成其他可能</translation>
    </message>
    <message>
        <source>What It Said Without a Place…</source>
        <translation>它的回答中找不到位置的…</translation>
    </message>
    <message>
        <source>What Was Learned from Tags…</source>
        <translation>從標註中學到的…</translation>
    </message>
    <message>
        <source>What people say of this document and its tags; say something yourself</source>
        <translation>各人對本文件及其標註的評論；你也可以發表意見</translation>
    </message>
    <message>
        <source>What the suggester says stands there, in place of what people set</source>
        <translation>以建議來源所說的取代各人所標的</translation>
    </message>
    <message>
        <source>Wherever people differ, what most of them say holds; ties are left</source>
        <translation>凡有分歧之處，以多數人的標法為準；票數相同的留待處理</translation>
    </message>
    <message>
        <source>Wherever people differ, what one of them says holds</source>
        <translation>凡有分歧之處，以其中一人的標法為準</translation>
    </message>
    <message>
        <source>Who did what in this document and when; see it as it was, and go back to it</source>
        <translation>誰在何時對此文件做了什麼；檢視當時的樣子並還原</translation>
    </message>
    <message>
        <source>Who has which document, and how far it is; give out and take back</source>
        <translation>誰有哪份文件、進展如何；分配與收回</translation>
    </message>
    <message>
        <source>Who works in this project, and what each may do</source>
        <translation>誰在此專案中工作、各自可以做什麼</translation>
    </message>
    <message>
        <source>Words that the remote model named and that do not stand in this document</source>
        <translation>遠端模型說到、而本文件中沒有的文字</translation>
    </message>
    <message>
        <source>Work as Somebody Else…</source>
        <translation>以其他人身分工作…</translation>
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
    <name>Comments</name>
    <message>
        <source>&amp;About</source>
        <translation>評論對象(&amp;A)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Comments on “{title}”</source>
        <translation>對「{title}」的評論</translation>
    </message>
    <message>
        <source>Comments: {n}. Enter on one about a tag goes there.</source>
        <translation>評論：{n} 則。在關於標註的評論上按 Enter 即轉到該處。</translation>
    </message>
    <message>
        <source>Nobody has said anything.</source>
        <translation>還沒有人發表評論。</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Your comment. Enter keeps it.</source>
        <translation>你的評論。按 Enter 儲存。</translation>
    </message>
    <message>
        <source>on a tag that is gone</source>
        <translation>針對已刪除的標註</translation>
    </message>
    <message>
        <source>on “{surface}” ({type})</source>
        <translation>針對「{surface}」（{type}）</translation>
    </message>
    <message>
        <source>“{surface}”</source>
        <translation>「{surface}」</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>All Tags on “{surface}”</source>
        <translation>「{surface}」的所有標註</translation>
    </message>
    <message>
        <source>By</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Decided: {done}; left as they are: {left}</source>
        <translation>已裁定：{done}；保持不變：{left}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查詢…</translation>
    </message>
    <message>
        <source>Tags: {n} in {documents} documents; ticked: {ticked}.</source>
        <translation>標註：{n}，分佈於 {documents} 篇文件；已勾選：{ticked}。</translation>
    </message>
    <message>
        <source>There are more than are listed.</source>
        <translation>未全部列出。</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>全部不選</translation>
    </message>
    <message>
        <source>Tick Other Types</source>
        <translation>勾選其他類型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What is ticked is:</source>
        <translation>勾選的標註均為：</translation>
    </message>
    <message>
        <source>{type}: {people}.</source>
        <translation>{type}：{people}。</translation>
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
    <name>Deriving</name>
    <message>
        <source>Preparing texts</source>
        <translation>正在準備文字</translation>
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
        <source>comments: {n}</source>
        <translation>評論 {n} 則</translation>
    </message>
    <message>
        <source>mixed script</source>
        <translation>簡繁混用</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} 字</translation>
    </message>
    <message>
        <source>{script} {percent}%</source>
        <translation>{script} {percent}%</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All of your documents are done: close the program and hand {file} back.</source>
        <translation>你的文件已全部完成：請關閉程式，交回 {file}。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents: {documents}</source>
        <translation>共 {documents} 份文件</translation>
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
        <source>Initials of {names}</source>
        <translation>拼音首字母：{names}</translation>
    </message>
    <message>
        <source>Look for types, authors, values…</source>
        <translation>依類型、作者、數值等搜尋…</translation>
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
        <source>Nothing found</source>
        <translation>找不到</translation>
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
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>搜尋標題和內文</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
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
        <source>doubtful: {n}</source>
        <translation>存疑 {n}</translation>
    </message>
    <message>
        <source>to gain: {n}</source>
        <translation>可得 {n}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done} / {total}</translation>
    </message>
    <message>
        <source>{hits} in one document</source>
        <translation>1 份文件中有 {hits} 處</translation>
    </message>
    <message>
        <source>{hits} in {documents} documents</source>
        <translation>{documents} 份文件中有 {hits} 處</translation>
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
        <source>A dataset needs at least one split with a share above 0.</source>
        <translation>資料集至少要有一個份數大於 0 的劃分。</translation>
    </message>
    <message>
        <source>A document is named by its title or the name of its file; nothing was changed.</source>
        <translation>文件以標題或檔名指明；沒有作任何更動。</translation>
    </message>
    <message>
        <source>A known name needs a name.</source>
        <translation>已知名稱必須有名稱。</translation>
    </message>
    <message>
        <source>A link in “{title}” leads out of the document or to another person&apos;s work.</source>
        <translation>「{title}」中有關聯指向文件之外或他人的標註。</translation>
    </message>
    <message>
        <source>A link “{link}” can only tie annotations of one layer.</source>
        <translation>「{link}」關聯只能連接同一層的標註。</translation>
    </message>
    <message>
        <source>A part of the program is not installed: {library}.</source>
        <translation>程式的一個元件未安裝：{library}。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人員需要有姓名。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>儲存的搜尋必須有名稱。</translation>
    </message>
    <message>
        <source>A second / is expected after “{found}”, as around every regular expression.</source>
        <translation>「{found}」之後缺少另一個 /：規則運算式前後都要有 /。</translation>
    </message>
    <message>
        <source>After “{filter}” a value is expected.</source>
        <translation>「{filter}」之後要有值。</translation>
    </message>
    <message>
        <source>Allow it in the settings of the remote model if that is meant.</source>
        <translation>如果確實需要，請在遠端模型的設定中允許。</translation>
    </message>
    <message>
        <source>An annotation cannot be linked to itself.</source>
        <translation>標註不能關聯到自身。</translation>
    </message>
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
        <source>As many links “{link}” lead to “{surface}” as may: {max}.</source>
        <translation>指向「{surface}」的「{link}」關聯已達上限：{max}。</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>請對方重新傳送檔案。</translation>
    </message>
    <message>
        <source>Ask where the file comes from.</source>
        <translation>請查明檔案的來源。</translation>
    </message>
    <message>
        <source>Ask where the file comes from; nothing in it was run.</source>
        <translation>請查明檔案來源；其中的內容均未執行。</translation>
    </message>
    <message>
        <source>Assign documents to them first.</source>
        <translation>請先為他們分配文件。</translation>
    </message>
    <message>
        <source>Bring in an export of people’s own layers.</source>
        <translation>請匯入各人自己標註層的匯出檔案。</translation>
    </message>
    <message>
        <source>Call it by its id, title or file name.</source>
        <translation>請用文件的編號、標題或檔案名稱來指稱它。</translation>
    </message>
    <message>
        <source>Choose a folder that is empty, or not there yet.</source>
        <translation>請選擇空資料夾，或尚不存在的資料夾。</translation>
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
        <source>Choose another protocol or address in the settings.</source>
        <translation>請在設定中選擇其他協定或位址。</translation>
    </message>
    <message>
        <source>Choose the one with the texts (--text-field): {found}.</source>
        <translation>請選擇正文所在的欄（--text-field）：{found}。</translation>
    </message>
    <message>
        <source>Choose the splits.tsv of a dataset that was exported before.</source>
        <translation>請選擇以前匯出的資料集中的 splits.tsv。</translation>
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
        <source>Expected: a message of the user, then one of the assistant.</source>
        <translation>應為：先是使用者的訊息，再是助理的訊息。</translation>
    </message>
    <message>
        <source>Expected: a number, with a unit where it matters, like 100亿元, 46.2%, 3000.</source>
        <translation>應為數字，必要時加單位，如 100億元、46.2%、3000。</translation>
    </message>
    <message>
        <source>Expected: something like http://localhost:11434, without a name or question mark.</source>
        <translation>應類似 http://localhost:11434，不含使用者名稱和問號。</translation>
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
        <source>Give the address itself in the settings.</source>
        <translation>請在設定中直接填寫真正的位址。</translation>
    </message>
    <message>
        <source>Have the column shown as text; the row is left out.</source>
        <translation>請把該欄設為文字格式；該列已略去。</translation>
    </message>
    <message>
        <source>Import it by itself, or as annotations.</source>
        <translation>請單獨匯入它，或作為標註匯入。</translation>
    </message>
    <message>
        <source>Import the texts with it, or the document first.</source>
        <translation>請連同文字一起匯入，或先匯入該文件。</translation>
    </message>
    <message>
        <source>In TOML, words stand in quotes: [types], and below it &quot;城市&quot; = &quot;GPE&quot;.</source>
        <translation>在 TOML 中詞語要加引號：[types]，下一行 &quot;城市&quot; = &quot;GPE&quot;。</translation>
    </message>
    <message>
        <source>In line {line} of {file} a spreadsheet has shortened “{name}” to {found}.</source>
        <translation>{file} 第 {line} 行的「{name}」被試算表縮寫成了 {found}。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the answer “{found}” is no JSON object.</source>
        <translation>{file} 第 {line} 行的回答「{found}」不是 JSON 物件。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the chat is no question with an answer: {found}.</source>
        <translation>{file} 第 {line} 行的對話不是一問一答：{found}。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the field “{field}” cannot be {found}.</source>
        <translation>{file} 第 {line} 行的欄位「{field}」不能是 {found}。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the pieces {found} do not go from {start} to {end}.</source>
        <translation>{file} 第 {line} 行的各段 {found} 不是從 {start} 到 {end}。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the question “{found}” is not asked by the prompt.</source>
        <translation>{file} 第 {line} 行的提問「{found}」與提示詞不符。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the tag {found} is a number, and nothing says of which tag.</source>
        <translation>{file} 第 {line} 行的標籤 {found} 是數字，而且沒有說明它代表哪個標籤。</translation>
    </message>
    <message>
        <source>In line {line} of {file} two spans have one id.</source>
        <translation>{file} 第 {line} 行有兩個範圍的 id 相同。</translation>
    </message>
    <message>
        <source>In line {line} of {file}, the link “{found}” leads to no span of the record.</source>
        <translation>{file} 第 {line} 行的關聯「{found}」指向該記錄中沒有的範圍。</translation>
    </message>
    <message>
        <source>In line {line} of {file}, “{found}” does not stand at {start}.</source>
        <translation>{file} 第 {line} 行的 {start} 處不是「{found}」。</translation>
    </message>
    <message>
        <source>In line {line} of {file}, “{found}” is no tag.</source>
        <translation>{file} 第 {line} 行的「{found}」不是標籤。</translation>
    </message>
    <message>
        <source>In line {line} of {file}, “{found}” is not a value of “{name}”.</source>
        <translation>{file} 第 {line} 行：「{found}」不是「{name}」的有效值。</translation>
    </message>
    <message>
        <source>In line {line} of {file}, “{key}” cannot be the key of a known name.</source>
        <translation>{file} 第 {line} 行：「{key}」不能用作已知名稱的代號。</translation>
    </message>
    <message>
        <source>In {file}, a part of “{found}” is missing or broken; the document is left out.</source>
        <translation>{file} 中，「{found}」缺少一部分或有損壞，該文件已略去。</translation>
    </message>
    <message>
        <source>In {file}, the link “{found}” leads to nothing that is there; it is left out.</source>
        <translation>{file} 中，關聯「{found}」所指的標註不存在，已略去。</translation>
    </message>
    <message>
        <source>In {file}, two annotations have the id {found}; the second is left out.</source>
        <translation>{file} 中有兩個標註的編號都是 {found}，後一個已略去。</translation>
    </message>
    <message>
        <source>In {file}, {name} of “{surface}” cannot be “{found}”; that is left out.</source>
        <translation>{file} 中，「{surface}」的 {name} 不能是「{found}」，該值已略去。</translation>
    </message>
    <message>
        <source>In {file}, “{found}” does not stand at {at}, whatever is counted; it is left out.</source>
        <translation>{file} 中，無論按哪種單位計數，「{found}」都不在 {at} 處，已略去。</translation>
    </message>
    <message>
        <source>In {file}, “{found}” may not be a {type} under the schema ({rule}); it is left out.</source>
        <translation>{file} 中，按標註方案「{found}」不能是 {type}（{rule}），已略去。</translation>
    </message>
    <message>
        <source>In {file}, “{found}” stands nowhere in the text, or it cannot be told where; it is left out.</source>
        <translation>{file} 中，「{found}」不在文字裡，或無法確定在哪一處，已略去。</translation>
    </message>
    <message>
        <source>In {file}, “{stands}” stands at {at}, not “{found}”; it is left out.</source>
        <translation>{file} 中，{at} 處是「{stands}」，不是「{found}」，已略去。</translation>
    </message>
    <message>
        <source>In {path} a row of “{table}” belongs to nothing.</source>
        <translation>{path} 的「{table}」中有一列沒有歸屬。</translation>
    </message>
    <message>
        <source>In {path} a tag of “{title}” is not what the text says ({reason}); nothing was merged.</source>
        <translation>{path} 中「{title}」的一個標註與文字不符（{reason}）；沒有合併任何內容。</translation>
    </message>
    <message>
        <source>In {path} something is decided about “{title}” that lies outside its text.</source>
        <translation>{path} 中對「{title}」的一項決定超出了其文字範圍。</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;annotator[{extra}]&quot;.</source>
        <translation>安裝命令：pip install &quot;annotator[{extra}]&quot;。</translation>
    </message>
    <message>
        <source>Install it with: pip install {library}.</source>
        <translation>安裝命令：pip install {library}。</translation>
    </message>
    <message>
        <source>It has these: {known}.</source>
        <translation>它有這些選項：{known}。</translation>
    </message>
    <message>
        <source>It is not a part of this program; tell whoever made it.</source>
        <translation>它不是本程式的一部分；請告知其作者。</translation>
    </message>
    <message>
        <source>It is not known what this means under the schema: {found}.</source>
        <translation>不知道它們在標註方案裡對應什麼：{found}。</translation>
    </message>
    <message>
        <source>It is not worked out yet how this document reads.</source>
        <translation>還沒有算出這篇文件該怎樣閱讀。</translation>
    </message>
    <message>
        <source>It must be in one piece, without blanks and |.</source>
        <translation>它必須連續，不含空格和 |。</translation>
    </message>
    <message>
        <source>Keep the file, and go on with a backup.</source>
        <translation>請保留此檔案，並改用備份繼續工作。</translation>
    </message>
    <message>
        <source>Let another program recognise the text (OCR) first.</source>
        <translation>請先用其他程式辨識文字（OCR）。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has a field “{field}”, which known names do not have.</source>
        <translation>{file} 第 {line} 行有欄位「{field}」，已知名稱沒有這個欄位。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no name.</source>
        <translation>{file} 第 {line} 行沒有名稱。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no text in the field “{field}”.</source>
        <translation>{file} 第 {line} 行的欄位「{field}」中沒有文字。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no token with a tag: “{found}”.</source>
        <translation>{file} 第 {line} 行沒有詞元和標籤：「{found}」。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has the key “{key}”, which line {before} has already.</source>
        <translation>{file} 第 {line} 行的代號「{key}」與第 {before} 行重複。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has {found} fields, but the first line names {expected}.</source>
        <translation>{file} 第 {line} 行有 {found} 個欄位，而首行列出 {expected} 個。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is about “{found}”, which is no document of the project.</source>
        <translation>{file} 第 {line} 行說的是「{found}」，專案中沒有這份文件。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is no JSON object.</source>
        <translation>{file} 第 {line} 行不是 JSON 物件。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is no record, at “{path}”: {reason}.</source>
        <translation>{file} 第 {line} 行不是有效記錄，「{path}」處有誤：{reason}。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is none of brat’s: “{found}”.</source>
        <translation>{file} 第 {line} 行不是 brat 的格式：「{found}」。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is the work of several people, who cannot be told apart.</source>
        <translation>{file} 第 {line} 行出自多人，無法區分。</translation>
    </message>
    <message>
        <source>Line {line} of {file} names a type “{found}”, which the schema does not have.</source>
        <translation>{file} 第 {line} 行的類型「{found}」不在標註方案中。</translation>
    </message>
    <message>
        <source>Line {line} of {file} names “{found}”, which the schema does not have.</source>
        <translation>{file} 第 {line} 行的「{found}」不在標註方案中。</translation>
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
        <source>Make the folder {path} writable.</source>
        <translation>請讓資料夾 {path} 可以寫入。</translation>
    </message>
    <message>
        <source>No annotation lies inside the selection.</source>
        <translation>選取範圍內沒有標註。</translation>
    </message>
    <message>
        <source>No carried tag waits to be confirmed here.</source>
        <translation>這裡沒有待確認的沿用標註。</translation>
    </message>
    <message>
        <source>No column of {file} is called “{field}”.</source>
        <translation>{file} 中沒有名為「{field}」的欄。</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>沒有開啟的文件。</translation>
    </message>
    <message>
        <source>No link “{link}” can lead to “{surface}”: its type is “{type}”.</source>
        <translation>「{link}」關聯不能指向「{surface}」：其類型為「{type}」。</translation>
    </message>
    <message>
        <source>No link “{link}” can start from “{surface}”: its type is “{type}”.</source>
        <translation>「{link}」關聯不能起自「{surface}」：其類型為「{type}」。</translation>
    </message>
    <message>
        <source>No other document is nearly the same as this one.</source>
        <translation>沒有與此近似的文件。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>沒有開啟的專案。</translation>
    </message>
    <message>
        <source>No remote model is set up.</source>
        <translation>還沒有設定遠端模型。</translation>
    </message>
    <message>
        <source>No work is lost, but something else has written to the file.</source>
        <translation>工作沒有遺失，但其他程式寫過這個檔案。</translation>
    </message>
    <message>
        <source>None of the annotations in the selection is of the layer “{layer}”.</source>
        <translation>選取範圍內沒有「{layer}」層的標註。</translation>
    </message>
    <message>
        <source>Nothing here can be settled so.</source>
        <translation>此處沒有可以這樣裁定的標註。</translation>
    </message>
    <message>
        <source>Nothing says which part of the type “{type}” this belongs to.</source>
        <translation>未指明此處應歸入「{type}」拆分後的哪個類型。</translation>
    </message>
    <message>
        <source>Nothing was given to these people that a bundle could hold.</source>
        <translation>沒有分配給這些人的文件可以打包。</translation>
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
        <source>Only a lead can change settings of the project; {person} is none.</source>
        <translation>只有負責人可以修改專案設定；{person} 不是負責人。</translation>
    </message>
    <message>
        <source>Only a lead can change the schema; {person} is none.</source>
        <translation>只有負責人可以修改方案；{person} 不是負責人。</translation>
    </message>
    <message>
        <source>Only a lead can change who works here; {person} is none.</source>
        <translation>只有負責人可以管理人員；{person} 不是負責人。</translation>
    </message>
    <message>
        <source>Only a lead can give documents out; {person} is none.</source>
        <translation>只有負責人可以分配文件；{person} 不是負責人。</translation>
    </message>
    <message>
        <source>Only a lead can make bundles; {person} is none.</source>
        <translation>只有負責人可以製作工作包；{person} 不是負責人。</translation>
    </message>
    <message>
        <source>Only a lead can merge bundles; {person} is none.</source>
        <translation>只有負責人可以合併工作包；{person} 不是負責人。</translation>
    </message>
    <message>
        <source>Only a lead can restore other people&apos;s work; {person} is none.</source>
        <translation>只有負責人可以還原他人的工作；{person} 不是負責人。</translation>
    </message>
    <message>
        <source>Only a lead can take documents out of the project; {person} is none.</source>
        <translation>只有負責人可以移除專案中的文件；{person} 不是負責人。</translation>
    </message>
    <message>
        <source>Only annotations of one person in one document can be linked.</source>
        <translation>只能關聯同一人在同一份文件中的標註。</translation>
    </message>
    <message>
        <source>Only bundles and copies of this project can be merged into it.</source>
        <translation>只能合併本專案的工作包和副本。</translation>
    </message>
    <message>
        <source>Only edited tables can change annotations that are there: {known}.</source>
        <translation>只有編輯過的表格能更改已有的標註：{known}。</translation>
    </message>
    <message>
        <source>Only numbers and dates can; for all else use a colon.</source>
        <translation>只有數字和日期能比較大小；其餘請用冒號。</translation>
    </message>
    <message>
        <source>Only reviewers and leads can decide on tags; {person} is neither.</source>
        <translation>只有審核者和負責人可以裁定標註；{person} 不是。</translation>
    </message>
    <message>
        <source>Only what is in one piece can be repaired.</source>
        <translation>只能修正連續的一段。</translation>
    </message>
    <message>
        <source>Open it in the program and close it again; nothing was merged.</source>
        <translation>請在程式中開啟它再關閉；沒有合併任何內容。</translation>
    </message>
    <message>
        <source>Open it in the window once; it is backed up and brought up to date.</source>
        <translation>請在視窗中開啟一次；會先備份再升級。</translation>
    </message>
    <message>
        <source>Put the prompt, with {{text}} for the paragraph, beside it as NAME.prompt.txt.</source>
        <translation>請把提示詞放在它旁邊，存為 NAME.prompt.txt，段落處寫 {{text}}。</translation>
    </message>
    <message>
        <source>Retire it, or merge it into another one.</source>
        <translation>請將它停用，或合併到另一個。</translation>
    </message>
    <message>
        <source>Save it as .txt or .html first.</source>
        <translation>請先另存為 .txt 或 .html。</translation>
    </message>
    <message>
        <source>Save it without one first.</source>
        <translation>請先另存為沒有密碼的檔案。</translation>
    </message>
    <message>
        <source>Say it in a file (--mapping); --write-mapping writes one to be filled in.</source>
        <translation>請寫在檔案裡（--mapping）；--write-mapping 會寫出一個供填寫的檔案。</translation>
    </message>
    <message>
        <source>Say which field holds the text.</source>
        <translation>請指明哪個欄位是內文。</translation>
    </message>
    <message>
        <source>Say which value of {type} becomes which type: this would split it into nothing.</source>
        <translation>請說明「{type}」的哪個取值變成哪種類型：這樣拆分什麼也得不到。</translation>
    </message>
    <message>
        <source>See that the server runs, and that address and port are right.</source>
        <translation>請確認伺服器正在執行，位址和連接埠正確。</translation>
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
        <source>Set one up under Settings, Remote Model.</source>
        <translation>請在「設定」的「遠端模型」中設定。</translation>
    </message>
    <message>
        <source>Something else has written to the file; ask where it comes from.</source>
        <translation>有其他程式寫過這個檔案；請查明其來源。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Suggestions are nobody’s work: give a person or ask for suggestions, not both.</source>
        <translation>建議不屬於任何人：要麼指定人員，要麼要求作為建議，不能兩者都要。</translation>
    </message>
    <message>
        <source>Switch the place itself.</source>
        <translation>請直接變更這一處。</translation>
    </message>
    <message>
        <source>Take an annotation in hand first.</source>
        <translation>請先選取一處標註。</translation>
    </message>
    <message>
        <source>Take that repair back first.</source>
        <translation>請先收回那處修正。</translation>
    </message>
    <message>
        <source>Take them back among the people first.</source>
        <translation>請先在「人員」中將其恢復。</translation>
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
        <source>The answer of {host} has more than {megabytes} MB.</source>
        <translation>{host} 的回答超過 {megabytes} MB。</translation>
    </message>
    <message>
        <source>The answer of {host} is no JSON.</source>
        <translation>{host} 的回答不是 JSON。</translation>
    </message>
    <message>
        <source>The answer of {host} is not of the form that was asked for.</source>
        <translation>{host} 的回答不是所要求的格式。</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” has a value, but as things are it should have none.</source>
        <translation>屬性「{attribute}」有值，但依目前情況不應有。</translation>
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
        <source>The document has nothing that “{surface}” could be linked to.</source>
        <translation>文件中沒有「{surface}」可關聯的標註。</translation>
    </message>
    <message>
        <source>The document label “{value}” of “{attribute}” has no place in the new schema.</source>
        <translation>新標註方案容不下文件標籤「{attribute}」的值「{value}」。</translation>
    </message>
    <message>
        <source>The document must have a label “{attribute}”.</source>
        <translation>必須填寫文件標籤「{attribute}」。</translation>
    </message>
    <message>
        <source>The edits in line {line} of {file} do not make the text that is read there.</source>
        <translation>{file} 第 {line} 行的修正與該行修正後的文字不符。</translation>
    </message>
    <message>
        <source>The fields are: {expected}</source>
        <translation>可用的欄位：{expected}</translation>
    </message>
    <message>
        <source>The file was damaged or changed by something else; go on with a backup.</source>
        <translation>檔案已損毀或遭其他程式更動；請改用備份。</translation>
    </message>
    <message>
        <source>The first line of {file} names no column “{field}”.</source>
        <translation>{file} 首行沒有「{field}」欄。</translation>
    </message>
    <message>
        <source>The format has no option “{name}”.</source>
        <translation>該格式沒有選項「{name}」。</translation>
    </message>
    <message>
        <source>The key “{key}” belongs to the known name “{name}” already.</source>
        <translation>代號「{key}」已用於已知名稱「{name}」。</translation>
    </message>
    <message>
        <source>The link “{link}” is no longer used.</source>
        <translation>關聯「{link}」已停用。</translation>
    </message>
    <message>
        <source>The list of problems shows where they are.</source>
        <translation>問題清單會列出各處位置。</translation>
    </message>
    <message>
        <source>The parts of the annotation are not in order.</source>
        <translation>標註的各個片段順序不對。</translation>
    </message>
    <message>
        <source>The project has no document called “{titles}”; not found in all: {count}.</source>
        <translation>專案中沒有名為「{titles}」的文件；共 {count} 篇未找到。</translation>
    </message>
    <message>
        <source>The project has no export profile “{name}”.</source>
        <translation>專案沒有匯出方案「{name}」。</translation>
    </message>
    <message>
        <source>The project holds something that cannot be read: {reason}.</source>
        <translation>專案中有無法讀取的內容：{reason}。</translation>
    </message>
    <message>
        <source>The prompt has no {{text}}, which stands for the paragraph.</source>
        <translation>提示詞中沒有代表段落的 {{text}}。</translation>
    </message>
    <message>
        <source>The quotation mark before “{found}” is never closed, or there is nothing in it.</source>
        <translation>「{found}」前的引號沒有配對，或其中為空。</translation>
    </message>
    <message>
        <source>The remote model has no address yet.</source>
        <translation>遠端模型還沒有位址。</translation>
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
        <source>The schema has no type with the code “{type}”.</source>
        <translation>標註方案沒有代碼為「{type}」的類型。</translation>
    </message>
    <message>
        <source>The schema has no type “{type}”.</source>
        <translation>標註方案中沒有類型「{type}」。</translation>
    </message>
    <message>
        <source>The schema has nothing called “{id}”.</source>
        <translation>標註方案中沒有「{id}」。</translation>
    </message>
    <message>
        <source>The schema has nothing to say of whole documents.</source>
        <translation>標註方案沒有定義文件標籤。</translation>
    </message>
    <message>
        <source>The schema would not be right at “{path}”.</source>
        <translation>這樣標註方案的「{path}」處會有誤。</translation>
    </message>
    <message>
        <source>The search for “{pattern}” was given up after {seconds} seconds.</source>
        <translation>尋找「{pattern}」超過 {seconds} 秒，已放棄。</translation>
    </message>
    <message>
        <source>The server needs the name of a model.</source>
        <translation>伺服器需要模型名稱。</translation>
    </message>
    <message>
        <source>The span ends at {end}, but the document has only {length} characters.</source>
        <translation>範圍止於 {end}，但文件只有 {length} 個字元。</translation>
    </message>
    <message>
        <source>The suggester “{suggester}” failed and is asked no more: {reason}</source>
        <translation>建議來源「{suggester}」出錯，不再使用：{reason}</translation>
    </message>
    <message>
        <source>The text holds half a character at {position}, which cannot be stored.</source>
        <translation>文字在 {position} 處有半個字元，無法儲存。</translation>
    </message>
    <message>
        <source>The text in line {line} of {file} is not the one that was exported.</source>
        <translation>{file} 第 {line} 行的文字與匯出時不同。</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was imported.</source>
        <translation>「{title}」的文字與匯入時不同。</translation>
    </message>
    <message>
        <source>The text says “{surface}” there already.</source>
        <translation>文字此處已是「{surface}」。</translation>
    </message>
    <message>
        <source>The texts for {file} are missing: {beside} is not beside it.</source>
        <translation>缺少 {file} 的文字：旁邊沒有 {beside}。</translation>
    </message>
    <message>
        <source>The tokens in {tokens} are not those of the text in line {line} of {file}.</source>
        <translation>{tokens} 中的詞元與 {file} 第 {line} 行的文字不符。</translation>
    </message>
    <message>
        <source>The type “{type}” is no longer used for new annotations.</source>
        <translation>類型「{type}」已停用，不能用於新標註。</translation>
    </message>
    <message>
        <source>The value “{value}” of “{attribute}” has no place in the new schema.</source>
        <translation>新標註方案容不下「{attribute}」的值「{value}」。</translation>
    </message>
    <message>
        <source>The window needs {library}, which this computer lacks.</source>
        <translation>顯示視窗需要 {library}，這台電腦上沒有。</translation>
    </message>
    <message>
        <source>There are these: {known}.</source>
        <translation>有這些：{known}。</translation>
    </message>
    <message>
        <source>There are {expected}. To search for the text itself, put it in quotation marks.</source>
        <translation>可用的有 {expected}。要搜尋文字本身，請加引號。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>檔案 {path} 已存在。</translation>
    </message>
    <message>
        <source>There is a person called “{name}” already.</source>
        <translation>已有名為「{name}」的人員。</translation>
    </message>
    <message>
        <source>There is a search called “{name}” already.</source>
        <translation>已有名為「{name}」的搜尋。</translation>
    </message>
    <message>
        <source>There is an export profile “{name}” already.</source>
        <translation>已有匯出方案「{name}」。</translation>
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
        <source>There is no filter “{filter}”.</source>
        <translation>沒有篩選條件「{filter}」。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>找不到資料夾 {path}。</translation>
    </message>
    <message>
        <source>There is no format “{id}” that annotations can be read from.</source>
        <translation>沒有能讀入標註的格式「{id}」。</translation>
    </message>
    <message>
        <source>There is no format “{id}” to write.</source>
        <translation>沒有可寫入的格式「{id}」。</translation>
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
        <source>There is no further hit.</source>
        <translation>沒有更多結果了。</translation>
    </message>
    <message>
        <source>There is no further suggestion.</source>
        <translation>沒有更多建議了。</translation>
    </message>
    <message>
        <source>There is no further suggestion; {quiet} are kept back as hardly right.</source>
        <translation>沒有更多建議；另有 {quiet} 條因多半不對而未顯示。</translation>
    </message>
    <message>
        <source>There is no known name “{found}” for “{attribute}” to point at.</source>
        <translation>「{attribute}」指向的已知名稱「{found}」不存在。</translation>
    </message>
    <message>
        <source>There is no newer version of this document.</source>
        <translation>此文件沒有較新版本。</translation>
    </message>
    <message>
        <source>There is no older version of this document.</source>
        <translation>此文件沒有較舊版本。</translation>
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
        <source>There is no text in {file}: its pages are pictures, as of a scanner.</source>
        <translation>{file} 中沒有文字：它的頁面是圖片，像掃描件那樣。</translation>
    </message>
    <message>
        <source>There is nobody called “{name}” in this project.</source>
        <translation>此專案中沒有名為「{name}」的人。</translation>
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
        <source>There is nothing to save: type what to look for first.</source>
        <translation>沒有可儲存的搜尋：請先輸入搜尋內容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>These can be written: {known}.</source>
        <translation>可以寫入的格式：{known}。</translation>
    </message>
    <message>
        <source>These can: {allowed}.</source>
        <translation>可用的值：{allowed}。</translation>
    </message>
    <message>
        <source>These there may be: {expected}.</source>
        <translation>可用的有：{expected}。</translation>
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
        <source>This case needs no decision any more.</source>
        <translation>此處已無需裁定。</translation>
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
        <source>This link is no longer in the project.</source>
        <translation>此關聯已不在專案中。</translation>
    </message>
    <message>
        <source>This name is no longer among the known names.</source>
        <translation>此名稱已不在已知名稱中。</translation>
    </message>
    <message>
        <source>This needs what is not installed: {reason}.</source>
        <translation>缺少未安裝的元件：{reason}。</translation>
    </message>
    <message>
        <source>This search is no longer in the project.</source>
        <translation>此搜尋已不在專案中。</translation>
    </message>
    <message>
        <source>This was done by hand: there is no rule to switch.</source>
        <translation>這是手動所做，沒有可啟用或停用的規則。</translation>
    </message>
    <message>
        <source>This would overlap “{surface}”, which the schema does not allow.</source>
        <translation>會與「{surface}」重疊，標註方案不允許。</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotation marks.</source>
        <translation>要搜尋文字本身，請加引號。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>請稍後再試。</translation>
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
        <source>What it has answered before is kept; allow it more time in the settings.</source>
        <translation>此前的回答已保留；可在設定中延長時間。</translation>
    </message>
    <message>
        <source>What was learned cannot be kept: {reason}.</source>
        <translation>學到的內容無法儲存：{reason}。</translation>
    </message>
    <message>
        <source>What {path} knows of the damage in “{title}” does not fit the text.</source>
        <translation>{path} 中關於「{title}」缺損處的記錄與文字不符。</translation>
    </message>
    <message>
        <source>With this link “{link}”, “{source}” would in the end lead to itself.</source>
        <translation>加上此「{link}」關聯，「{source}」會繞回自身。</translation>
    </message>
    <message>
        <source>You have tagged nothing here that could be carried over.</source>
        <translation>你在此文件中沒有可沿用的標註。</translation>
    </message>
    <message>
        <source>{file} and the records do not both have {document}.</source>
        <translation>{document} 沒有同時出現在 {file} 和記錄中。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>無法讀取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} counts {expected} of {what}, but there are {found}.</source>
        <translation>{file} 中 {what} 為 {expected}，實際為 {found}。</translation>
    </message>
    <message>
        <source>{file} does not have the labels of the schema in their order.</source>
        <translation>{file} 中的標籤與標註方案的順序不一致。</translation>
    </message>
    <message>
        <source>{file} does not say what labels mean: {reason}.</source>
        <translation>{file} 沒有說明標籤的含義：{reason}。</translation>
    </message>
    <message>
        <source>{file} has no text for the document “{found}”.</source>
        <translation>{file} 中沒有文件「{found}」的文字。</translation>
    </message>
    <message>
        <source>{file} has “{found}”, which is no table of meanings.</source>
        <translation>{file} 中的「{found}」不是對應表。</translation>
    </message>
    <message>
        <source>{file} has “{word}” stand for {found}, which is no code in quotes.</source>
        <translation>{file} 把「{word}」對應為 {found}，這不是帶引號的代碼。</translation>
    </message>
    <message>
        <source>{file} has “{word}” stand for “{found}”, which the schema does not have.</source>
        <translation>{file} 把「{word}」對應到「{found}」，但標註方案裡沒有它。</translation>
    </message>
    <message>
        <source>{file} holds annotations, and no texts.</source>
        <translation>{file} 裡是標註，不是文字。</translation>
    </message>
    <message>
        <source>{file} is about the document “{found}”, which is not in the project.</source>
        <translation>{file} 說的是文件「{found}」，專案中沒有它。</translation>
    </message>
    <message>
        <source>{file} is broken: {reason}.</source>
        <translation>{file} 已損壞：{reason}。</translation>
    </message>
    <message>
        <source>{file} is locked by a password.</source>
        <translation>{file} 有密碼保護。</translation>
    </message>
    <message>
        <source>{file} is locked by the shop that it was bought from.</source>
        <translation>{file} 被販售它的書店加了鎖。</translation>
    </message>
    <message>
        <source>{file} is no CAS that can be read: {reason}.</source>
        <translation>{file} 不是可讀的 CAS：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no CSV in line {line}: {reason}.</source>
        <translation>{file} 第 {line} 行不是 CSV：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no DocBin of spaCy: {reason}.</source>
        <translation>{file} 不是 spaCy 的 DocBin：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no JSON in line {line}: {reason}.</source>
        <translation>{file} 第 {line} 行不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no PDF that can be read: {reason}.</source>
        <translation>{file} 不是可讀的 PDF：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no Parquet that can be read: {reason}.</source>
        <translation>{file} 不是可讀的 Parquet：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no XML that can be read: {reason}.</source>
        <translation>{file} 不是可讀的 XML：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no export of this program: there is nothing to hold it against.</source>
        <translation>{file} 不是本程式的匯出：沒有可以對照的內容。</translation>
    </message>
    <message>
        <source>{file} is no tokenizer that can be read: {reason}.</source>
        <translation>{file} 不是可讀的斷詞器：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no workbook that can be read: {reason}.</source>
        <translation>{file} 不是可讀的活頁簿：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not a text.</source>
        <translation>{file} 不是文字檔。</translation>
    </message>
    <message>
        <source>{file} is not opened: unpacked it would be much larger than a document is.</source>
        <translation>沒有開啟 {file}：解壓縮後會遠遠大於一份文件。</translation>
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
        <source>{file} is too long: more than {limit}.</source>
        <translation>{file} 太長：超過 {limit}。</translation>
    </message>
    <message>
        <source>{file} says otherwise of {name}, or has it not.</source>
        <translation>{file} 與 {name} 不符，或者沒有它。</translation>
    </message>
    <message>
        <source>{file}, line {line} is not what a list of splits has: {expected}.</source>
        <translation>{file} 第 {line} 行不是劃分清單的內容：{expected}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: documents, spans, links or values are not in their order.</source>
        <translation>{file} 第 {line} 行：文件、標註、關聯或值的順序不對。</translation>
    </message>
    <message>
        <source>{file}, line {line}: it was made under another schema than the one beside it ({found}, {expected}).</source>
        <translation>{file} 第 {line} 行：所用的標註方案與旁邊的不同（{found}，{expected}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the document {document} is in {expected}, but a near-duplicate of it in {found}.</source>
        <translation>{file} 第 {line} 行：文件 {document} 在 {expected} 中，它的近似重複卻在 {found} 中。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the document {document} is in {expected}, but says {found}.</source>
        <translation>{file} 第 {line} 行：文件 {document} 在 {expected} 中，卻寫著 {found}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the document {document} is there twice.</source>
        <translation>{file} 第 {line} 行：文件 {document} 出現了兩次。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the keys are not those of the lines before.</source>
        <translation>{file} 第 {line} 行：鍵與前面各行不同。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the line is not strict UTF-8 with a line feed, and nothing else, at its end.</source>
        <translation>{file} 第 {line} 行：這一行不是嚴格的 UTF-8，或者行末不是單獨一個換行符。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the link {found} may not be where it is: {type}.</source>
        <translation>{file} 第 {line} 行：關聯 {found} 不能用在這裡：{type}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the offsets in {unit} of what begins at {start} are not those of its code points.</source>
        <translation>{file} 第 {line} 行：從 {start} 開始的內容，其 {unit} 位移與碼位不符。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the place of “{found}” at {start} is not one in the text.</source>
        <translation>{file} 第 {line} 行：「{found}」在 {start} 處的位置不在文字之內。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is no person’s own work, but “{found}”.</source>
        <translation>{file} 第 {line} 行：這不是某個人自己的工作，而是「{found}」。</translation>
    </message>
    <message>
        <source>{file}, line {line}: work of different kinds or people is mixed: {found}.</source>
        <translation>{file} 第 {line} 行：混有不同種類或不同人員的工作：{found}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{found}” was accepted without what the schema demands: {what} ({rule}).</source>
        <translation>{file} 第 {line} 行：「{found}」已通過審核，但缺少標註方案要求的內容：{what}（{rule}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no value of “{name}” under the schema.</source>
        <translation>{file} 第 {line} 行：按標註方案，「{value}」不是「{name}」的值。</translation>
    </message>
    <message>
        <source>{found} holds annotations: import it apart from texts.</source>
        <translation>{found} 裡是標註，請與文字分開匯入。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}.</source>
        <translation>無法連線至 {host}：{reason}。</translation>
    </message>
    <message>
        <source>{host} does not speak the protocol that is chosen.</source>
        <translation>{host} 使用的不是所選的協定。</translation>
    </message>
    <message>
        <source>{host} does not take the key, or wants one.</source>
        <translation>{host} 不接受該金鑰，或需要金鑰。</translation>
    </message>
    <message>
        <source>{host} failed with the question ({status}): {reason}.</source>
        <translation>{host} 處理請求時出錯（{status}）：{reason}。</translation>
    </message>
    <message>
        <source>{host} has not answered within {seconds} seconds.</source>
        <translation>{host} 在 {seconds} 秒內沒有回答。</translation>
    </message>
    <message>
        <source>{host} is another computer, and texts may not leave this one.</source>
        <translation>{host} 是另一台電腦，而文字不得離開本機。</translation>
    </message>
    <message>
        <source>{host} refuses the question ({status}): {reason}.</source>
        <translation>{host} 拒絕了請求（{status}）：{reason}。</translation>
    </message>
    <message>
        <source>{host} sends the question on to somewhere else, where it is not sent.</source>
        <translation>{host} 要把請求轉到別處，程式不會送往那裡。</translation>
    </message>
    <message>
        <source>{name} lies in {file}, but no manifest names it.</source>
        <translation>{file} 中有 {name}，但清單未列出。</translation>
    </message>
    <message>
        <source>{path} belongs to another project, and nothing was merged.</source>
        <translation>{path} 屬於另一個專案，沒有合併任何內容。</translation>
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
        <source>{path} changes work of {person}, whose bundle it is not; nothing was merged.</source>
        <translation>{path} 更動了 {person} 的工作，但它不是此人的工作包；沒有合併任何內容。</translation>
    </message>
    <message>
        <source>{path} counts its {rows} wrongly.</source>
        <translation>{path} 的 {rows} 計數有誤。</translation>
    </message>
    <message>
        <source>{path} has a version of the schema that this project lacks; nothing was merged.</source>
        <translation>{path} 含有本專案沒有的方案版本；沒有合併任何內容。</translation>
    </message>
    <message>
        <source>{path} holds something that no project has (“{object}”), and was not opened.</source>
        <translation>{path} 含有專案中不應有的內容（「{object}」），未開啟。</translation>
    </message>
    <message>
        <source>{path} is a folder with other things in it, and was left alone.</source>
        <translation>{path} 是一個裝有其他內容的資料夾，未作更動。</translation>
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
        <source>{path} is not signed off: it is still open, or the program was cut short.</source>
        <translation>{path} 尚未簽核：它仍處於開啟狀態，或程式曾意外中止。</translation>
    </message>
    <message>
        <source>{path} is open in another window or program.</source>
        <translation>{path} 已在其他視窗或程式中開啟。</translation>
    </message>
    <message>
        <source>{path} is the project itself; there is nothing to merge.</source>
        <translation>{path} 就是本專案，沒有可合併的內容。</translation>
    </message>
    <message>
        <source>{path} was damaged or changed on its way (“{table}”); nothing was merged.</source>
        <translation>{path} 在途中損壞或被更動（「{table}」）；沒有合併任何內容。</translation>
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
        <source>“Suggesters…” in the menu “Annotation” wakes them.</source>
        <translation>在「標註」選單的「建議來源…」中可以喚醒它們。</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server.</source>
        <translation>「{address}」不是伺服器位址。</translation>
    </message>
    <message>
        <source>“{attribute}” is {found}, but the text says {expected}.</source>
        <translation>「{attribute}」為 {found}，而文字為 {expected}。</translation>
    </message>
    <message>
        <source>“{filter}” cannot be more or less than something.</source>
        <translation>「{filter}」不能比較大小。</translation>
    </message>
    <message>
        <source>“{found}” is no amount.</source>
        <translation>「{found}」不是數值。</translation>
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
        <source>“{found}” is not among the values of “{attribute}”.</source>
        <translation>「{attribute}」沒有值「{found}」。</translation>
    </message>
    <message>
        <source>“{found}” is nothing that “{filter}” can be.</source>
        <translation>「{found}」不是「{filter}」可用的值。</translation>
    </message>
    <message>
        <source>“{id}” cannot go: annotations or links that have it: {count}.</source>
        <translation>不能移除「{id}」：仍有 {count} 處標註或關聯使用它。</translation>
    </message>
    <message>
        <source>“{key}” cannot be the key of a known name.</source>
        <translation>「{key}」不能用作已知名稱的代號。</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern to search for: {reason}.</source>
        <translation>「{pattern}」不是有效的規則運算式：{reason}。</translation>
    </message>
    <message>
        <source>“{person}” is the only lead; somebody must lead the project.</source>
        <translation>「{person}」是唯一的負責人；專案必須有人負責。</translation>
    </message>
    <message>
        <source>“{person}” works here no longer and cannot be given anything.</source>
        <translation>「{person}」已不在此專案工作，不能再分配文件。</translation>
    </message>
    <message>
        <source>“{source}” and “{target}” are linked like this already.</source>
        <translation>「{source}」與「{target}」已有此關聯。</translation>
    </message>
    <message>
        <source>“{surface}” cannot be linked to “{other}” under this schema.</source>
        <translation>標註方案不允許將「{surface}」關聯到「{other}」。</translation>
    </message>
    <message>
        <source>“{surface}” does not stand at {start} of “{title}”.</source>
        <translation>「{title}」的 {start} 處不是「{surface}」。</translation>
    </message>
    <message>
        <source>“{surface}” has as many links “{link}” as it may have: {max}.</source>
        <translation>「{surface}」的「{link}」關聯已達上限：{max}。</translation>
    </message>
    <message>
        <source>“{surface}” has this type already.</source>
        <translation>「{surface}」已標為此類型。</translation>
    </message>
    <message>
        <source>“{surface}” is linked to nothing.</source>
        <translation>「{surface}」沒有任何關聯。</translation>
    </message>
    <message>
        <source>“{surface}” needs more links “{link}”: at least {min}.</source>
        <translation>「{surface}」的「{link}」關聯不足：至少要有 {min} 個。</translation>
    </message>
    <message>
        <source>“{surface}” was repaired by hand there.</source>
        <translation>此處「{surface}」已手動修正。</translation>
    </message>
    <message>
        <source>“{surface}” was tagged by {author}; nobody else can change that.</source>
        <translation>「{surface}」由 {author} 標註，其他人不能更改。</translation>
    </message>
    <message>
        <source>“{title}” cannot be done while there are problems in it: {count}.</source>
        <translation>「{title}」還有 {count} 個問題，不能標為已完成。</translation>
    </message>
    <message>
        <source>“{type}” is a group of types; choose one of them.</source>
        <translation>「{type}」是一組類型，請選其中之一。</translation>
    </message>
    <message>
        <source>“{value}” cannot stand for the option “{name}”.</source>
        <translation>「{value}」不能作為選項「{name}」的值。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>&amp;Documents</source>
        <translation>文件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>標註層(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List What It Cuts</source>
        <translation>列出被切開的標註(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List What Will Not Be There as It Is</source>
        <translation>列出無法照原樣寫入的內容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名…(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>匯出到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Work of</source>
        <translation>人員(&amp;W)</translation>
    </message>
    <message>
        <source>A model sees only tokens: it cannot learn an annotation that its tokenizer cuts.</source>
        <translation>模型只看得到詞元：邊界被分詞器切開的標註，模型學不會。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已通過</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Annotations of all t&amp;ypes</source>
        <translation>所有類型的標註(&amp;Y)</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原樣</translation>
    </message>
    <message>
        <source>As it reads: repaired, without noise</source>
        <translation>修正後：不含雜訊</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字元</translation>
    </message>
    <message>
        <source>Cut: {cut} of {all} annotations. With characters it does not know: {unknown}.</source>
        <translation>被切開：{all} 個標註中的 {cut} 個。含有它不認識的字：{unknown} 個。</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>刪除(&amp;E)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents: {documents}. A manifest with counts and checksums is written as well.</source>
        <translation>文件：{documents} 份。同時寫出含計數與校驗和的清單。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything will be there as it is.</source>
        <translation>全部內容都會照原樣寫入。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>範例</translation>
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
        <source>File of the tokenizer</source>
        <translation>分詞器的檔案</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
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
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>How it will begin</source>
        <translation>開頭的樣子</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在檢視…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>沒有選取任何文件。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未裁定</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>不會有任何缺漏。</translation>
    </message>
    <message>
        <source>Of near-duplicates only the first</source>
        <translation>近似重複的文件只取第一份</translation>
    </message>
    <message>
        <source>Only the open document</source>
        <translation>僅開啟的文件</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Rename the Profile</source>
        <translation>重新命名方案</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Save as a Profile</source>
        <translation>儲存為方案</translation>
    </message>
    <message>
        <source>Since YYYY-MM-DD</source>
        <translation>起始日，如 2026-01-31</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>已中途停止。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Texts that have not been compared with the others yet: {n}. Wait a little for sure splits.</source>
        <translation>還有 {n} 份文字尚未與其他文字比較，請稍候再劃分資料集。</translation>
    </message>
    <message>
        <source>The export was stopped; no file was changed.</source>
        <translation>匯出已停止；檔案未做任何變更。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation>列出前 {n} 個。</translation>
    </message>
    <message>
        <source>The first {n} of each are listed.</source>
        <translation>每種列出前 {n} 個。</translation>
    </message>
    <message>
        <source>The open document and its near-duplicates</source>
        <translation>開啟的文件及其近似重複</translation>
    </message>
    <message>
        <source>The tokenizer.json of a model</source>
        <translation>某個模型的 tokenizer.json</translation>
    </message>
    <message>
        <source>The work has changed; list it again.</source>
        <translation>標註已有變動，請重新列出。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>找不到資料夾 {folder}。</translation>
    </message>
    <message>
        <source>There is nothing to set.</source>
        <translation>沒有可設定的選項。</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>此檔案不是文字。</translation>
    </message>
    <message>
        <source>This folder has other things in it. Add the name of a new one.</source>
        <translation>此資料夾中有其他內容，請加上一個新資料夾的名稱。</translation>
    </message>
    <message>
        <source>This is a file. The format is a folder of files: give another name.</source>
        <translation>這是一個檔案，而該格式寫出的是資料夾：請另取名稱。</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>這是資料夾，請加上檔名。</translation>
    </message>
    <message>
        <source>Toke&amp;nizer</source>
        <translation>分詞器(&amp;N)</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分詞器</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>詞元</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Until YYYY-MM-DD</source>
        <translation>截止日，如 2026-01-31</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What each person did</source>
        <translation>各人自己的標註</translation>
    </message>
    <message>
        <source>What review settled</source>
        <translation>審核審定的結果</translation>
    </message>
    <message>
        <source>What the tokenizer cuts</source>
        <translation>被分詞器切開的標註</translation>
    </message>
    <message>
        <source>What will not be there as it is</source>
        <translation>無法照原樣寫入的內容</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一處</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Will be replaced: {files}</source>
        <translation>將遭覆寫：{files}</translation>
    </message>
    <message>
        <source>Words (jieba)</source>
        <translation>詞（jieba）</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>處理時間</translation>
    </message>
    <message>
        <source>{file} lists them.</source>
        <translation>詳見 {file}。</translation>
    </message>
    <message>
        <source>{format} (not installed)</source>
        <translation>{format}（未安裝）</translation>
    </message>
    <message>
        <source>{reason}: {n}.</source>
        <translation>{reason}：{n}。</translation>
    </message>
    <message>
        <source>“{day}” is no day such as 2026-01-31.</source>
        <translation>「{day}」不是日期，應如 2026-01-31。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>author:</source>
        <translation>作者：</translation>
    </message>
    <message>
        <source>state:</source>
        <translation>狀態：</translation>
    </message>
    <message>
        <source>surface:</source>
        <translation>原文：</translation>
    </message>
    <message>
        <source>title:</source>
        <translation>標題：</translation>
    </message>
    <message>
        <source>type:</source>
        <translation>類型：</translation>
    </message>
    <message>
        <source>value&gt;=</source>
        <translation>值&gt;=</translation>
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
    <name>Foreseeing</name>
    <message>
        <source>Looking for suggestions</source>
        <translation>正在尋找建議</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>A column of tags for each layer. In each, what lies in or across another is left out, and so is what comes in pieces. There are no links, attributes, notes or labels of documents.</source>
        <translation>每個層一欄標籤。同一欄中，位於另一標註之內或與之交錯的、由幾段組成的標註都會略去。沒有關聯、屬性、備註和文件標籤。</translation>
    </message>
    <message>
        <source>A sentence for each paragraph, a token for each character.</source>
        <translation>每段一個句子，每字一個詞元。</translation>
    </message>
    <message>
        <source>A splits.tsv; without one, that of the folder which is replaced.</source>
        <translation>一個 splits.tsv；不指定時沿用被取代的資料夾中的那個。</translation>
    </message>
    <message>
        <source>Alpaca: instruction, input, output</source>
        <translation>Alpaca：instruction、input、output</translation>
    </message>
    <message>
        <source>As predictions to be confirmed</source>
        <translation>作為待確認的預測</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>電子書（EPUB）</translation>
    </message>
    <message>
        <source>By words, annotations are left out that begin or end within a word.</source>
        <translation>按詞時，在詞中間開始或結束的標註會略去。</translation>
    </message>
    <message>
        <source>CSV: a row for each annotation</source>
        <translation>CSV：每個標註一行</translation>
    </message>
    <message>
        <source>Changed: cut off where noise begins</source>
        <translation>已改變：在雜訊開始處截斷</translation>
    </message>
    <message>
        <source>Changed: from the first piece to the last as one</source>
        <translation>已改變：從第一段到最後一段合為一段</translation>
    </message>
    <message>
        <source>Changed: it is in a span group, but not among the entities</source>
        <translation>已改變：在 span 組中，但不在實體中</translation>
    </message>
    <message>
        <source>Changed: the format cannot hold the value as it is</source>
        <translation>已改變：該格式無法照原樣儲存這個值</translation>
    </message>
    <message>
        <source>Changed: widened to what a repair exchanges</source>
        <translation>已改變：擴大到整處修正</translation>
    </message>
    <message>
        <source>Changed: without the blanks at its edges</source>
        <translation>已改變：去掉了兩端的空白</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Chats for fine-tuning: JSON Lines</source>
        <translation>供微調的對話：JSON Lines</translation>
    </message>
    <message>
        <source>CoNLL: a token and its tag a line</source>
        <translation>CoNLL：每行一個詞元和標籤</translation>
    </message>
    <message>
        <source>Codes of types</source>
        <translation>類型的代碼</translation>
    </message>
    <message>
        <source>Dataset for training: splits, card, statistics</source>
        <translation>訓練資料集：劃分、說明卡、統計</translation>
    </message>
    <message>
        <source>Documents that review has not gone through</source>
        <translation>審核尚未完成的文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>For JavaScript, Java and Qt: start_utf16 and end_utf16 beside start and end.</source>
        <translation>供 JavaScript、Java 和 Qt 使用：在 start、end 之外另有 start_utf16、end_utf16。</translation>
    </message>
    <message>
        <source>For PaddleNLP, which stops at anything else.</source>
        <translation>供 PaddleNLP 使用，它遇到別的內容會中止。</translation>
    </message>
    <message>
        <source>For Rust and Go: start_utf8 and end_utf8 beside start and end.</source>
        <translation>供 Rust 和 Go 使用：在 start、end 之外另有 start_utf8、end_utf8。</translation>
    </message>
    <message>
        <source>For a doccano project</source>
        <translation>用於的 doccano 專案</translation>
    </message>
    <message>
        <source>For scripts (code points)</source>
        <translation>供指令碼（碼點）</translation>
    </message>
    <message>
        <source>For the app (UTF-16)</source>
        <translation>供網頁程式（UTF-16）</translation>
    </message>
    <message>
        <source>In the folder hf, which load_dataset reads. It needs the extra “parquet”.</source>
        <translation>寫入資料夾 hf，load_dataset 可直接讀取；需要安裝附加元件「parquet」。</translation>
    </message>
    <message>
        <source>JSON CAS</source>
        <translation>JSON CAS</translation>
    </message>
    <message>
        <source>JSONL of this program</source>
        <translation>本程式的 JSONL</translation>
    </message>
    <message>
        <source>Label Studio: JSON with its configuration</source>
        <translation>Label Studio：JSON 及設定</translation>
    </message>
    <message>
        <source>Labels and relations alone</source>
        <translation>只要標籤和關係</translation>
    </message>
    <message>
        <source>Layer of the entities</source>
        <translation>作為實體的層</translation>
    </message>
    <message>
        <source>Left out: another at the same place was kept</source>
        <translation>未寫入：同一位置已寫入另一個</translation>
    </message>
    <message>
        <source>Left out: it crosses another that was kept</source>
        <translation>未寫入：與另一個已寫入的標註交錯</translation>
    </message>
    <message>
        <source>Left out: it goes on beyond the paragraph or sentence</source>
        <translation>未寫入：超出了所在的段落或句子</translation>
    </message>
    <message>
        <source>Left out: it has nothing but blanks</source>
        <translation>未寫入：其中只有空白</translation>
    </message>
    <message>
        <source>Left out: it is longer than was asked for</source>
        <translation>未寫入：超過了要求的長度</translation>
    </message>
    <message>
        <source>Left out: it lies inside another that was kept</source>
        <translation>未寫入：位於另一個已寫入的標註之內</translation>
    </message>
    <message>
        <source>Left out: it was not among what was asked for</source>
        <translation>未寫入：不在要求的範圍內</translation>
    </message>
    <message>
        <source>Left out: its edge cuts a token</source>
        <translation>未寫入：邊界切開了一個詞元</translation>
    </message>
    <message>
        <source>Left out: its ends lie in different paragraphs or sentences</source>
        <translation>未寫入：兩端位於不同的段落或句子</translation>
    </message>
    <message>
        <source>Left out: nothing of it is read</source>
        <translation>未寫入：閱讀文字中沒有它的內容</translation>
    </message>
    <message>
        <source>Left out: review has not decided about it</source>
        <translation>未寫入：審核尚未裁定</translation>
    </message>
    <message>
        <source>Left out: review rejected it</source>
        <translation>未寫入：審核未通過</translation>
    </message>
    <message>
        <source>Left out: the format has no annotations of several pieces</source>
        <translation>未寫入：該格式沒有多段標註</translation>
    </message>
    <message>
        <source>Left out: the format has no attributes</source>
        <translation>未寫入：該格式沒有屬性</translation>
    </message>
    <message>
        <source>Left out: the format has no labels of whole documents</source>
        <translation>未寫入：該格式沒有整份文件的標籤</translation>
    </message>
    <message>
        <source>Left out: the format has no links</source>
        <translation>未寫入：該格式沒有關聯</translation>
    </message>
    <message>
        <source>Left out: the format has no notes</source>
        <translation>未寫入：該格式沒有備註</translation>
    </message>
    <message>
        <source>Left out: the format refuses a control character in it</source>
        <translation>未寫入：其中有該格式不接受的控制字元</translation>
    </message>
    <message>
        <source>Left out: what it ties together was left out</source>
        <translation>未寫入：它所關聯的標註未寫入</translation>
    </message>
    <message>
        <source>Licence of the annotations</source>
        <translation>標註的授權</translation>
    </message>
    <message>
        <source>Longer ones are left out.</source>
        <translation>更長的段落會略去。</translation>
    </message>
    <message>
        <source>Longest paragraph, in characters</source>
        <translation>段落最長字數</translation>
    </message>
    <message>
        <source>Models learn nothing from what is tagged so.</source>
        <translation>模型不會從這樣標註的內容中學習。</translation>
    </message>
    <message>
        <source>Names of types</source>
        <translation>類型的名稱</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>不作詞元</translation>
    </message>
    <message>
        <source>Of 100 paragraphs without annotations, keep</source>
        <translation>每 100 個沒有標註的段落保留</translation>
    </message>
    <message>
        <source>Of the settled layer: what is not decided yet would look as if it were nothing.</source>
        <translation>針對審定層：尚未裁定的內容會看起來像什麼也沒有。</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Offsets in UTF-16 units, too</source>
        <translation>同時寫出 UTF-16 單元的位移</translation>
    </message>
    <message>
        <source>Offsets in bytes of UTF-8, too</source>
        <translation>同時寫出 UTF-8 位元組的位移</translation>
    </message>
    <message>
        <source>One file for each layer. In each, what lies in or across another is left out, and so is what comes in pieces. There are no links, attributes, notes or labels of documents.</source>
        <translation>每個層一個檔案。同一檔案中，位於另一標註之內或與之交叉的、由幾段組成的標註都會略去。沒有關聯、屬性、備註和文件標籤。</translation>
    </message>
    <message>
        <source>OpenAI trains on no fewer than ten chats.</source>
        <translation>OpenAI 至少要十段對話才能訓練。</translation>
    </message>
    <message>
        <source>OpenAI: messages</source>
        <translation>OpenAI：messages</translation>
    </message>
    <message>
        <source>Otherwise people are called person-1, person-2 and so on.</source>
        <translation>不勾選時，人員寫作 person-1、person-2 等。</translation>
    </message>
    <message>
        <source>PDF with text</source>
        <translation>含文字的 PDF</translation>
    </message>
    <message>
        <source>PaddleNLP UIE: JSON Lines</source>
        <translation>PaddleNLP UIE：每行一個 JSON</translation>
    </message>
    <message>
        <source>Parts for the test</source>
        <translation>測試集份數</translation>
    </message>
    <message>
        <source>Parts for training</source>
        <translation>訓練集份數</translation>
    </message>
    <message>
        <source>Parts for validation</source>
        <translation>驗證集份數</translation>
    </message>
    <message>
        <source>People’s names</source>
        <translation>人員姓名</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>Prompts with nothing to find, for each paragraph</source>
        <translation>每段沒有答案的提示詞個數</translation>
    </message>
    <message>
        <source>Seed of the splits</source>
        <translation>劃分的種子</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>樣式</translation>
    </message>
    <message>
        <source>ShareGPT: conversations</source>
        <translation>ShareGPT：conversations</translation>
    </message>
    <message>
        <source>Splits to keep</source>
        <translation>沿用的劃分</translation>
    </message>
    <message>
        <source>Table: a document for each row</source>
        <translation>表格：每列一份文件</translation>
    </message>
    <message>
        <source>Tables: claims, figures, entities and links as rows</source>
        <translation>表格：論斷、數字、實體和關聯各成一列</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>The id of a layer; without one, the first of the schema.</source>
        <translation>層的識別碼；不填則為標註方案的第一層。</translation>
    </message>
    <message>
        <source>The records as Parquet, too</source>
        <translation>同時寫出 Parquet 記錄</translation>
    </message>
    <message>
        <source>The two differ only behind rare characters and emoji.</source>
        <translation>只有在罕用字和表情符號之後兩者才不同。</translation>
    </message>
    <message>
        <source>There are no links, attributes, notes or labels of documents, and nothing that comes in pieces. As entities only what does not overlap; the span groups have all of it.</source>
        <translation>沒有關聯、屬性、備註和文件標籤，也沒有多段標註。實體只包括互不重疊的標註，片段組則包括全部。</translation>
    </message>
    <message>
        <source>There are no notes or labels of documents, and no links from one paragraph to another. What comes in pieces goes from the first to the last as one where its words alone do not tell the pieces.</source>
        <translation>沒有備註和文件標籤，也沒有跨段落的連結。分成幾段的標註，若單憑文字分不出各段，就從第一段到最後一段合為一個。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>詞元</translation>
    </message>
    <message>
        <source>Tokens and tags: JSON Lines for Hugging Face</source>
        <translation>詞元和標籤：供 Hugging Face 使用的 JSON Lines</translation>
    </message>
    <message>
        <source>Tokens and tags: Parquet for Hugging Face</source>
        <translation>詞元和標籤：供 Hugging Face 使用的 Parquet</translation>
    </message>
    <message>
        <source>Tokens written as ▁</source>
        <translation>寫成 ▁ 的詞元</translation>
    </message>
    <message>
        <source>Type of what is to be passed over</source>
        <translation>表示略過的類型</translation>
    </message>
    <message>
        <source>UIMA CAS: for INCEpTION</source>
        <translation>UIMA CAS：供 INCEpTION 使用</translation>
    </message>
    <message>
        <source>W3C Web Annotation: JSON-LD</source>
        <translation>W3C 網頁標註：JSON-LD</translation>
    </message>
    <message>
        <source>What comes in pieces goes from the first to the last as one.</source>
        <translation>由幾段組成的標註從第一段到最後一段合為一個。</translation>
    </message>
    <message>
        <source>What comes in pieces goes from the first to the last as one. There are no attributes, notes or labels of documents, and no links from one paragraph to another. What has the same words in a paragraph has its links together.</source>
        <translation>多段標註從第一段到最後一段合為一個。沒有屬性、備註和文件標籤，也沒有跨段落的關聯。同一段落中文字相同的標註，其關聯合在一起。</translation>
    </message>
    <message>
        <source>What comes in pieces goes from the first to the last as one. There are no attributes, notes or labels of documents. The project in doccano must allow overlapping spans: otherwise it leaves out what overlaps.</source>
        <translation>由幾段組成的標註從第一段到最後一段合為一個。沒有屬性、備註和文件標籤。doccano 中的專案必須允許重疊，否則會略去重疊的標註。</translation>
    </message>
    <message>
        <source>With sentences and tokens</source>
        <translation>帶句子和詞元</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>Workbook: a document for each row</source>
        <translation>活頁簿：每列一份文件</translation>
    </message>
    <message>
        <source>XMI has no control characters: texts with any are left out. JSON holds everything; INCEpTION reads both.</source>
        <translation>XMI 不能有控制字元：含有的文字會略去。JSON 可以容納一切；兩種 INCEpTION 都能讀。</translation>
    </message>
    <message>
        <source>XMI, also for older versions of INCEpTION</source>
        <translation>XMI，也供舊版 INCEpTION 使用</translation>
    </message>
    <message>
        <source>brat: standoff files</source>
        <translation>brat：獨立標註檔案</translation>
    </message>
    <message>
        <source>doccano: JSON Lines</source>
        <translation>doccano：每行一個 JSON</translation>
    </message>
    <message>
        <source>of spans alone</source>
        <translation>只有片段</translation>
    </message>
    <message>
        <source>spaCy: DocBin</source>
        <translation>spaCy：DocBin 檔案</translation>
    </message>
    <message>
        <source>with relations</source>
        <translation>帶關係</translation>
    </message>
    <message>
        <source>{text} stands for the paragraph, {types} for the types.</source>
        <translation>{text} 代表段落，{types} 代表類型。</translation>
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
        <source>By another name: {count}.</source>
        <translation>以別名出現：{count} 處。</translation>
    </message>
    <message>
        <source>Enter has “{surface}” suggested as {type} no more, in any document; Esc leaves it as it is.</source>
        <translation>按 Enter 後，所有文件都不再建議將「{surface}」標為{type}；Esc 保持不變。</translation>
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
        <source>Rejected as {type}: {count}.</source>
        <translation>已拒絕標為{type}：{count} 處。</translation>
    </message>
    <message>
        <source>Relabelled as {type}: {count}.</source>
        <translation>已將 {count} 處改標為{type}。</translation>
    </message>
    <message>
        <source>Tab goes through them, Space leaves one out.</source>
        <translation>Tab 逐處檢視，空白鍵取消其中一處。</translation>
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
    <message>
        <source>“{surface}” as {type}: {count}. Enter accepts them; {key} looks in all documents.</source>
        <translation>「{surface}」標為{type}：{count} 處。Enter 全部接受；{key} 在所有文件中尋找。</translation>
    </message>
    <message>
        <source>“{surface}” as {type}: {count}. Enter rejects them; {key} does in all documents.</source>
        <translation>「{surface}」標為{type}：{count} 處。Enter 全部拒絕；{key} 在所有文件中拒絕。</translation>
    </message>
</context>
<context>
    <name>GiveOut</name>
    <message>
        <source>&amp;Blind, as everything in this project is</source>
        <translation>盲標：整個專案都是如此(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blind: others&apos; tags stay hidden until all are done</source>
        <translation>盲標：所有人完成之前互相看不到標註(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Give Out</source>
        <translation>分配(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;People for each:</source>
        <translation>每份人數：(&amp;P)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>D&amp;ocuments:</source>
        <translation>文件：(&amp;O)</translation>
    </message>
    <message>
        <source>Documents given out: {n}</source>
        <translation>已分配的文件：{n}</translation>
    </message>
    <message>
        <source>Give Documents Out</source>
        <translation>分配文件</translation>
    </message>
    <message>
        <source>Giving documents out</source>
        <translation>正在分配文件</translation>
    </message>
    <message>
        <source>Near-&amp;duplicates go to the same people</source>
        <translation>近似重複的文件分給相同的人(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was given out: each document has that many people already.</source>
        <translation>沒有分配任何文件：每篇已有這麼多人。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份額</translation>
    </message>
    <message>
        <source>Share of {person}</source>
        <translation>{person} 的份額</translation>
    </message>
    <message>
        <source>Texts not yet compared for near-duplicates: {n}</source>
        <translation>尚未查重的文字：{n}</translation>
    </message>
    <message>
        <source>The marked ones: {n}</source>
        <translation>選取的文件：{n}</translation>
    </message>
    <message>
        <source>Those on a list</source>
        <translation>清單中的文件</translation>
    </message>
    <message>
        <source>Those that nobody has</source>
        <translation>尚未分配的文件</translation>
    </message>
    <message>
        <source>Titles or file names, one in each line</source>
        <translation>標題或檔名，每行一個</translation>
    </message>
    <message>
        <source>To</source>
        <translation>分給</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>Attributes</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>標註指南</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Asking for second opinions</source>
        <translation>正在徵求第二意見</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>&amp;Restore This Moment</source>
        <translation>還原到此刻(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>止於(&amp;T)</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>另有 {n} 處。</translation>
    </message>
    <message>
        <source>Annotations: {tags}, links: {links}.</source>
        <translation>標註：{tags}，關係：{links}。</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>現在的樣子。</translation>
    </message>
    <message>
        <source>Changes &amp;from</source>
        <translation>變化起於(&amp;F)</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation>「{title}」的歷程</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>沒有變化。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在讀取歷程……</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>The document as it was</source>
        <translation>當時的文件</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>復原：{step}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>備註：{note}</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>with other edges</source>
        <translation>邊界不同</translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation>{attribute}：{value}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&amp;Change annotations of mine that the files have otherwise</source>
        <translation>檔案中與我的標註不同的，改為檔案中的(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Encoding of the selected files</source>
        <translation>所選檔案的編碼(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave Out the Rest</source>
        <translation>其餘不匯入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;To File…</source>
        <translation>存成檔案…(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;suggestions, to be accepted or rejected</source>
        <translation>作為建議，由人接受或拒絕(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>網址(&amp;D)</translation>
    </message>
    <message>
        <source>Annotations left out, since their people have tagged otherwise there: {n}.</source>
        <translation>因本人在該處另有標註而未匯入的標註：{n} 個。</translation>
    </message>
    <message>
        <source>Annotations that the files have otherwise, and that stay as they are: {n}.</source>
        <translation>檔案中另有說法、但保持不變的標註：{n}。</translation>
    </message>
    <message>
        <source>As</source>
        <translation>匯入為</translation>
    </message>
    <message>
        <source>As told from the bytes</source>
        <translation>自動偵測</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>屬性</translation>
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
        <source>Changed: {changed}.</source>
        <translation>已更改：{changed}。</translation>
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
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Do not fit their text and are left out: {n}.</source>
        <translation>與文字不符而不匯入的：{n}。</translation>
    </message>
    <message>
        <source>Document labels</source>
        <translation>文件標籤</translation>
    </message>
    <message>
        <source>Documents added: {documents}. Annotations: {annotations}. Links: {links}.</source>
        <translation>新增文件：{documents}。標註：{annotations}。關聯：{links}。</translation>
    </message>
    <message>
        <source>Documents added: {documents}. Suggestions: {suggestions}.</source>
        <translation>新增文件：{documents}。建議：{suggestions}。</translation>
    </message>
    <message>
        <source>Documents: {documents}. Annotations: {marks}.</source>
        <translation>文件：{documents}。標註：{marks}。</translation>
    </message>
    <message>
        <source>Each row is a document. What you choose is kept for tables with the same columns.</source>
        <translation>每一列是一個文件。所選的欄會記住，用於欄名相同的表格。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Ends are the last character, as the words prove.</source>
        <translation>文字表明：結束位置是最後一個字。</translation>
    </message>
    <message>
        <source>Everybody&apos;s work comes back under their own names.</source>
        <translation>每個人的工作都以本人的名義恢復。</translation>
    </message>
    <message>
        <source>Everything else is in the project.</source>
        <translation>其餘內容均已進入專案。</translation>
    </message>
    <message>
        <source>Everything else is in the project. Undo takes the whole import back.</source>
        <translation>其餘均已加入專案。復原可收回整次匯入。</translation>
    </message>
    <message>
        <source>F&amp;rom File…</source>
        <translation>從檔案讀取…(&amp;R)</translation>
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
        <source>First rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>From the text</source>
        <translation>取自正文</translation>
    </message>
    <message>
        <source>Here it is</source>
        <translation>對應為</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import Annotations</source>
        <translation>匯入標註</translation>
    </message>
    <message>
        <source>Import Annotations from a Folder</source>
        <translation>從資料夾匯入標註</translation>
    </message>
    <message>
        <source>Import this &amp;sheet</source>
        <translation>匯入此工作表(&amp;S)</translation>
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
        <source>Importing annotations</source>
        <translation>正在匯入標註</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>Labels that still need a meaning: {n}.</source>
        <translation>還沒有對應的標籤：{n}。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>New version of “{title}”: tags kept: {kept}, to confirm: {unsure}, lost: {lost}</source>
        <translation>「{title}」的新版本：標註保留 {kept} 處，待確認 {unsure} 處，遺失 {lost} 處</translation>
    </message>
    <message>
        <source>No column is the text: nothing of this table is imported.</source>
        <translation>沒有一欄是正文：此表不匯入任何內容。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
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
        <source>Offsets are counted in UTF-16 units, as the words prove.</source>
        <translation>文字表明：位置按 UTF-16 單元計數。</translation>
    </message>
    <message>
        <source>Offsets are counted in UTF-16 units, with ends at the last one, as the words prove.</source>
        <translation>文字表明：位置按 UTF-16 單元計數，結束位置是最後一個單元。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>標題(&amp;I)</translation>
    </message>
    <message>
        <source>Tags to confirm are suggested in the text, and listed by “Tags to Confirm…”.</source>
        <translation>待確認的標註在內文中顯示為建議，也可用「待確認的標註…」列出。</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
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
        <source>This sheet is left out.</source>
        <translation>此工作表不匯入。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What labels mean</source>
        <translation>標籤的含義</translation>
    </message>
    <message>
        <source>labels.toml</source>
        <translation>標籤對應.toml</translation>
    </message>
    <message>
        <source>new versions: {n}</source>
        <translation>新版本：{n}</translation>
    </message>
    <message>
        <source>not readable: {n}</source>
        <translation>無法讀取：{n}</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>tags kept: {n}</source>
        <translation>保留標註：{n}</translation>
    </message>
    <message>
        <source>the &amp;work of</source>
        <translation>歸此人所有(&amp;W)</translation>
    </message>
    <message>
        <source>there already: {n}</source>
        <translation>已存在：{n}</translation>
    </message>
    <message>
        <source>whom the file names</source>
        <translation>檔案中寫明的人</translation>
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
    <name>Inspector</name>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>2025, 2025-Q3, 2018/2020, P10Y</source>
        <translation>2025、2025-Q3、2018/2020、P10Y</translation>
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
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
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
    <name>Labels</name>
    <message>
        <source>The document</source>
        <translation>整份文件</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message>
        <source>All types</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1 值</translation>
    </message>
    <message>
        <source>How right it is cannot be told from a single document or its near-duplicates.</source>
        <translation>只有一篇文件或其近似重複的文件，無法判斷有多準確。</translation>
    </message>
    <message>
        <source>How right it is, by type</source>
        <translation>各類型的準確程度</translation>
    </message>
    <message>
        <source>It was wrong more often than right.</source>
        <translation>錯的比對的多。</translation>
    </message>
    <message>
        <source>Learned on {moment} from {tags} tags in {documents} documents.</source>
        <translation>{moment} 從 {documents} 篇文件的 {tags} 個標註中學習。</translation>
    </message>
    <message>
        <source>Measured on documents that were held back: {held}. Near-duplicates stay together.</source>
        <translation>用留出的 {held} 篇文件衡量；近似重複的文件不會分開。</translation>
    </message>
    <message>
        <source>No type has {least} tags yet in documents that are done or well begun.</source>
        <translation>在已完成或已有較多標註的文件中，還沒有哪個類型滿 {least} 個標註。</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. Tags there are: {tags}; it begins with {first}.</source>
        <translation>還沒有學到任何東西。現有標註 {tags} 個，滿 {first} 個即開始學習。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精確率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標註數</translation>
    </message>
    <message>
        <source>Train Now</source>
        <translation>立即訓練</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What Was Learned from Tags</source>
        <translation>從標註中學到的</translation>
    </message>
    <message>
        <source>{type} (not suggested)</source>
        <translation>{type}（不作建議）</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Learning from tags</source>
        <translation>正在從標註中學習</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Link “{surface}” to: two letters or a click; Esc ends.</source>
        <translation>將「{surface}」關聯到：輸入兩個字母或按一下；按 Esc 結束。</translation>
    </message>
    <message>
        <source>Unlink “{surface}” from: two letters or a click; Esc ends.</source>
        <translation>取消「{surface}」與何處的關聯：輸入兩個字母或按一下；按 Esc 結束。</translation>
    </message>
    <message>
        <source>Which link? {links}</source>
        <translation>哪種關聯？{links}</translation>
    </message>
    <message>
        <source>{link} of “{surface}”: two letters or a click; Esc ends.</source>
        <translation>「{surface}」的{link}：輸入兩個字母或按一下；按 Esc 結束。</translation>
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
    <name>Matrix</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Give Out…</source>
        <translation>分配…(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>退回…(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>收回(&amp;T)</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>工作分配</translation>
    </message>
    <message>
        <source>Begun and left alone</source>
        <translation>開始後擱置</translation>
    </message>
    <message>
        <source>Days without work</source>
        <translation>無進展的天數</translation>
    </message>
    <message>
        <source>Give to Somebody &amp;Else</source>
        <translation>轉交他人(&amp;E)</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Giving documents to somebody else</source>
        <translation>正在將文件轉交他人</translation>
    </message>
    <message>
        <source>Return Documents</source>
        <translation>退回文件</translation>
    </message>
    <message>
        <source>Returning documents</source>
        <translation>正在退回文件</translation>
    </message>
    <message>
        <source>Taking documents back</source>
        <translation>正在收回文件</translation>
    </message>
    <message>
        <source>What is to be looked at again:</source>
        <translation>需要重新檢視的內容：</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>哪些文件</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>標題中的文字</translation>
    </message>
    <message>
        <source>done / given</source>
        <translation>已完成 / 已分配</translation>
    </message>
    <message>
        <source>for </source>
        <translation>已 </translation>
    </message>
    <message>
        <source>{state} · blind</source>
        <translation>{state} · 盲標</translation>
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
        <source>&amp;Remote Model</source>
        <translation>遠端模型(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <translation>修正(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search the Project</source>
        <translation>搜尋專案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tag As</source>
        <translation>標註為(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>團隊(&amp;T)</translation>
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
        <source>Revie&amp;w</source>
        <translation>審核(&amp;W)</translation>
    </message>
    <message>
        <source>Tag A&amp;ll Mentions As</source>
        <translation>全部標為(&amp;L)</translation>
    </message>
    <message>
        <source>When It Is &amp;Done</source>
        <translation>何時可完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>&amp;Merge</source>
        <translation>合併(&amp;M)</translation>
    </message>
    <message>
        <source>All that these files hold is in the project already.</source>
        <translation>這些檔案中的內容專案裡都已有。</translation>
    </message>
    <message>
        <source>Bundles (*{suffix})</source>
        <translation>工作包 (*{suffix})</translation>
    </message>
    <message>
        <source>Bundles to Merge</source>
        <translation>要合併的工作包</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Documents with news: {n}</source>
        <translation>有新內容的文件：{n}</translation>
    </message>
    <message>
        <source>Done under version {version} of the schema. Brought under the one of here: {n}</source>
        <translation>依 {version} 版方案完成；已轉到目前方案：{n}</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>正在檢查檔案……</translation>
    </message>
    <message>
        <source>Merge Bundles</source>
        <translation>合併工作包</translation>
    </message>
    <message>
        <source>Merged as one step. Documents with news: {n}. Undo takes all of it back.</source>
        <translation>已作為一步合併。有變化的文件：{n}。復原可全部收回。</translation>
    </message>
    <message>
        <source>Merging bundles</source>
        <translation>正在合併工作包</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>There Already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Waiting, since they cannot stand beside what is here: {n}</source>
        <translation>因與現有內容衝突而暫存：{n}</translation>
    </message>
    <message>
        <source>What would come from {n} files. Nothing has been written yet.</source>
        <translation>{n} 個檔案將帶來的內容如下。目前尚未寫入任何內容。</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>誰的工作</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 篇</translation>
    </message>
    <message>
        <source>“{title}” has another text here; work on it is left out.</source>
        <translation>「{title}」在此處的文字不同，其上的工作未合併。</translation>
    </message>
    <message>
        <source>“{title}” is not in the project; work on it is left out.</source>
        <translation>「{title}」不在專案中，其上的工作未合併。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入…(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>(any)</source>
        <translation>（不限）</translation>
    </message>
    <message>
        <source>Added: {added}; changed: {changed}; there already: {same}</source>
        <translation>新增 {added} 個，變更 {changed} 個，已有 {same} 個</translation>
    </message>
    <message>
        <source>Also called  (| between)</source>
        <translation>別名（以 | 分隔）</translation>
    </message>
    <message>
        <source>Export Known Names</source>
        <translation>匯出已知名稱</translation>
    </message>
    <message>
        <source>Import Known Names</source>
        <translation>匯入已知名稱</translation>
    </message>
    <message>
        <source>Importing names</source>
        <translation>正在匯入名稱</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Known Names</source>
        <translation>已知名稱</translation>
    </message>
    <message>
        <source>Known names written to {file}: {n}</source>
        <translation>已將 {n} 個已知名稱寫入 {file}</translation>
    </message>
    <message>
        <source>Listed: {listed} of {all}</source>
        <translation>列出 {listed} / {all}</translation>
    </message>
    <message>
        <source>Look for a name, an alias or a key</source>
        <translation>尋找名稱、別名或代號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Names (*.csv *.jsonl)</source>
        <translation>名稱 (*.csv *.jsonl)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名稱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
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
        <source>Types: {types} · attributes: {attributes} · links: {links} · version {version}</source>
        <translation>{types} 種類型 · {attributes} 個屬性 · {links} 種關聯 · 版本 {version}</translation>
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
    <name>Overview</name>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新統計(&amp;L)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>All documents are done.</source>
        <translation>所有文件都已完成。</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有標註</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>α 係數</translation>
    </message>
    <message>
        <source>Assigned and done</source>
        <translation>分派並完成</translation>
    </message>
    <message>
        <source>Compared: {people} people on {documents} documents.</source>
        <translation>已比較：{people} 人，{documents} 篇文件。</translation>
    </message>
    <message>
        <source>Comparing people</source>
        <translation>比較各人的標註</translation>
    </message>
    <message>
        <source>Comparing people…</source>
        <translation>正在比較各人的標註…</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Enter or a double click on a row shows its cases in the review queue.</source>
        <translation>在某列上按 Enter 或按兩下，即可在審核佇列中檢視這些情況。</translation>
    </message>
    <message>
        <source>Error Rate</source>
        <translation>錯誤率</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>錯誤率</translation>
    </message>
    <message>
        <source>Error rate, and between what bounds it lies</source>
        <translation>錯誤率及其上下限</translation>
    </message>
    <message>
        <source>Every fiftieth tag is drawn at random; the review queue lists these as sample. Bounds are Wilson&apos;s, at 95 %.</source>
        <translation>每五十個標註中隨機抽取一個，審核佇列中列為抽樣。上下限按 Wilson 方法計算，信心水準 95%。</translation>
    </message>
    <message>
        <source>Exact F1 of every two people.</source>
        <translation>每兩個人之間完全一致的 F1 值。</translation>
    </message>
    <message>
        <source>F1 by week</source>
        <translation>每週的 F1 值</translation>
    </message>
    <message>
        <source>F1 is of every two people&apos;s tags: with the same type on just the same words, or on overlapping ones. Between “from” and “to” the exact F1 would lie, 95 times of 100, for other documents of the kind. Alpha is Krippendorff&apos;s for unitising: 1 is full agreement, 0 is chance.</source>
        <translation>F1 值比較每兩個人的標註：類型相同，且位置完全相同或有重疊。對同類的其他文件，完全一致的 F1 值在 100 次中有 95 次落在「下限」與「上限」之間。α 係數是 Krippendorff 的切分一致性係數：1 為完全一致，0 為偶然水準。</translation>
    </message>
    <message>
        <source>F1 with others</source>
        <translation>與他人的 F1 值</translation>
    </message>
    <message>
        <source>F1, exact</source>
        <translation>F1（完全一致）</translation>
    </message>
    <message>
        <source>F1, overlapping</source>
        <translation>F1（有重疊）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>Hours are the time between two tags of a person; pauses of more than five minutes are left out. Somebody may need help who is half as quick as the middle of all, whose F1 is .1 below the middle, or whose error rate is surely above {wanted} %. Enter or a double click shows a person&apos;s cases in the review queue.</source>
        <translation>小時數是一個人相鄰兩次標註之間的時間之和，超過五分鐘的停頓不計。以下情況可能需要協助：速度不到中位數的一半；F1 值比中位數低 0.1；錯誤率肯定高於 {wanted}%。按 Enter 或按兩下可在審核佇列中檢視某人的情況。</translation>
    </message>
    <message>
        <source>Left: {n}. At the {pace} documents a day of the last two weeks all will be done on {day}.</source>
        <translation>剩餘：{n}。按最近兩週每天 {pace} 篇的速度，將於 {day} 全部完成。</translation>
    </message>
    <message>
        <source>Left: {n}. Nothing was finished in the last two weeks.</source>
        <translation>剩餘：{n}。最近兩週沒有完成任何文件。</translation>
    </message>
    <message>
        <source>Look at about {n} more of the sample to know the error rate to within 3 %.</source>
        <translation>再檢查抽樣中的大約 {n} 個，即可把錯誤率確定到 3% 以內。</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已檢查</translation>
    </message>
    <message>
        <source>May need help</source>
        <translation>可能需要協助</translation>
    </message>
    <message>
        <source>May need help: {names}.</source>
        <translation>可能需要協助：{names}。</translation>
    </message>
    <message>
        <source>Minutes a document</source>
        <translation>每篇分鐘</translation>
    </message>
    <message>
        <source>No document has the finished work of two people.</source>
        <translation>還沒有兩個人都完成的文件。</translation>
    </message>
    <message>
        <source>No tag of the sample is decided yet; {n} of them give a rate to within 3 %.</source>
        <translation>抽樣中還沒有標註得到裁定；檢查 {n} 個即可把錯誤率確定到 3% 以內。</translation>
    </message>
    <message>
        <source>Nobody has taken one type for another.</source>
        <translation>沒有人把一種類型標成另一種。</translation>
    </message>
    <message>
        <source>Nobody stands out.</source>
        <translation>沒有人明顯落後。</translation>
    </message>
    <message>
        <source>Nothing has been tagged yet.</source>
        <translation>還沒有標註。</translation>
    </message>
    <message>
        <source>One has</source>
        <translation>一人標為</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>兩兩比較</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>正在讀取專案…</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>儲存圖片…(&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;Table…</source>
        <translation>儲存表格…(&amp;T)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Tags an hour</source>
        <translation>每小時標註</translation>
    </message>
    <message>
        <source>Tags by day</source>
        <translation>每天的標註數</translation>
    </message>
    <message>
        <source>Tags of each type</source>
        <translation>各類型的標註數</translation>
    </message>
    <message>
        <source>Tags that were deleted or merged away since are not counted.</source>
        <translation>後來刪除或合併掉的標註不計在內。</translation>
    </message>
    <message>
        <source>The error rate is known well enough: you may stop here.</source>
        <translation>錯誤率已足夠明確，可以到此為止。</translation>
    </message>
    <message>
        <source>The other has</source>
        <translation>另一人標為</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>還沒有文件。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>apart from the others</source>
        <translation>與他人不一致</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>many errors</source>
        <translation>錯誤較多</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>未標註</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>較慢</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>{n} tags of {types} types.</source>
        <translation>共 {n} 個標註，{types} 種類型。</translation>
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
        <source>The clipboard holds something that is not text, and cannot be stored.</source>
        <translation>剪貼簿中的內容不是文字，無法儲存。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Let Go</source>
        <translation>停用(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>恢復(&amp;T)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人員</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role of {person}</source>
        <translation>{person} 的角色</translation>
    </message>
    <message>
        <source>You work here as {person}.</source>
        <translation>你在此以「{person}」的身分工作。</translation>
    </message>
    <message>
        <source>{person} (gone)</source>
        <translation>{person}（已停用）</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it &amp;came</source>
        <translation>原樣(&amp;C)</translation>
    </message>
    <message>
        <source>As it &amp;reads</source>
        <translation>修正後(&amp;R)</translation>
    </message>
    <message>
        <source>Characters: {n}</source>
        <translation>{n} 字</translation>
    </message>
    <message>
        <source>Characters: {n}, as it reads {read}</source>
        <translation>{n} 字，修正後 {read} 字</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Left: the rule is off in this project</source>
        <translation>保持原樣：此專案已停用該規則</translation>
    </message>
    <message>
        <source>Looking for what is to be repaired…</source>
        <translation>正在尋找需修正之處…</translation>
    </message>
    <message>
        <source>Looking for what is to be repaired… {share} %</source>
        <translation>正在尋找需修正之處… {share}%</translation>
    </message>
    <message>
        <source>Mixed script</source>
        <translation>簡繁混用</translation>
    </message>
    <message>
        <source>Perhaps to be passed over</source>
        <translation>或應略過</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>處數</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>發現的內容</translation>
    </message>
    <message>
        <source>Will be offered</source>
        <translation>將作為建議</translation>
    </message>
    <message>
        <source>Will be passed over</source>
        <translation>將略過</translation>
    </message>
    <message>
        <source>Will be repaired</source>
        <translation>將修正</translation>
    </message>
    <message>
        <source>nothing to repair</source>
        <translation>無須修正</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>All documents</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Clear {attribute}</source>
        <translation>清除{attribute}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>關閉  (Esc)</translation>
    </message>
    <message>
        <source>Conflicts of schema changes</source>
        <translation>標註方案變更的衝突</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>刪除標註</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Fix All Like This</source>
        <translation>同類全部改正</translation>
    </message>
    <message>
        <source>It Is Decided</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Leave out the blanks at the edges</source>
        <translation>去掉首尾空白</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation>正在檢查問題</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Make it {type}</source>
        <translation>改標為{type}</translation>
    </message>
    <message>
        <source>Mend what is marked  (Space)</source>
        <translation>改正所選問題  (空白鍵)</translation>
    </message>
    <message>
        <source>Mended: {n}</source>
        <translation>已改正 {n} 個</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>沒有問題。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems: {n}</source>
        <translation>共 {n} 個問題</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>移除關聯</translation>
    </message>
    <message>
        <source>Set {attribute} to “{value}”</source>
        <translation>將{attribute}設為「{value}」</translation>
    </message>
    <message>
        <source>Take what is marked off the list  (Space)</source>
        <translation>將所選移出清單  (空白鍵)</translation>
    </message>
    <message>
        <source>The work has changed; look again.</source>
        <translation>內容已有變動，請重新檢查。</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>Turn the link round</source>
        <translation>反轉關聯方向</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>檢查範圍</translation>
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
        <source>Documents ({endings});;All files (*)</source>
        <translation>文件 ({endings});;所有檔案 (*)</translation>
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
    <name>Queueing</name>
    <message>
        <source>Looking for what needs a decision</source>
        <translation>正在查詢待裁定之處</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As it came</source>
        <translation>原樣</translation>
    </message>
    <message>
        <source>Came as “{source}”: {rule}</source>
        <translation>原樣為「{source}」：{rule}</translation>
    </message>
    <message>
        <source>Passed over: {rule}</source>
        <translation>已略過：{rule}</translation>
    </message>
    <message>
        <source>Perhaps to be left out: {rule}</source>
        <translation>或應略去：{rule}</translation>
    </message>
    <message>
        <source>Perhaps “{replacement}”: {rule}</source>
        <translation>或為「{replacement}」：{rule}</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修正後</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Working out how the text reads</source>
        <translation>正在修正文字</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>In all documents</source>
        <translation>在所有文件中</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>在此文件中</translation>
    </message>
    <message>
        <source>Rejected Suggestions</source>
        <translation>已拒絕的建議</translation>
    </message>
    <message>
        <source>Suggest Again</source>
        <translation>恢復建議</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
</context>
<context>
    <name>Relatives</name>
    <message>
        <source>&amp;Carry My Tags Over</source>
        <translation>沿用我的標註(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Carried over from “{title}”, {percent} % sure</source>
        <translation>沿用自「{title}」，把握 {percent}%</translation>
    </message>
    <message>
        <source>Carried over, {percent} % sure</source>
        <translation>沿用，把握 {percent}%</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Nearly the same as this one: {twins}. Other versions of its source: {versions}.</source>
        <translation>近似文件 {twins} 份，同一來源的其他版本 {versions} 個。</translation>
    </message>
    <message>
        <source>No other document is nearly the same as this one, or from the same source.</source>
        <translation>沒有近似文件，也沒有同一來源的其他版本。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Twins and Versions</source>
        <translation>近似文件與版本</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>較新版本</translation>
    </message>
    <message>
        <source>newest version</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>較舊版本</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>近似文件</translation>
    </message>
    <message>
        <source>twins: {n}</source>
        <translation>近似文件 {n} 份</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>A key is known for this address.</source>
        <translation>此位址已有金鑰。</translation>
    </message>
    <message>
        <source>A test sends only “{sample}”.</source>
        <translation>測試時只傳送「{sample}」。</translation>
    </message>
    <message>
        <source>All that the remote model named in this document has its place there.</source>
        <translation>遠端模型在本文件中說到的內容都有位置。</translation>
    </message>
    <message>
        <source>Asking the remote model</source>
        <translation>正在詢問遠端模型</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在詢問……</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘記</translation>
    </message>
    <message>
        <source>Found by the remote model: {placed}.</source>
        <translation>遠端模型找到 {placed} 處。</translation>
    </message>
    <message>
        <source>Found by the remote model: {placed}. Without a place in the text: {without}.</source>
        <translation>遠端模型找到 {placed} 處，另有 {without} 處在文中找不到位置。</translation>
    </message>
    <message>
        <source>It answers, after {seconds} s, but names nothing that stands in “{sample}”.</source>
        <translation>{seconds} 秒後有回答，但沒有說出「{sample}」中的任何文字。</translation>
    </message>
    <message>
        <source>It answers, after {seconds} s. In “{sample}” it finds: {found}.</source>
        <translation>{seconds} 秒後有回答。在「{sample}」中找到：{found}。</translation>
    </message>
    <message>
        <source>It goes there unencrypted, since the address begins with http.</source>
        <translation>位址以 http 開頭，傳輸不加密。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Named by the remote model, but not found in the passage, or not in one place.</source>
        <translation>遠端模型說到這些，但在段落中找不到，或者不知是哪一處。</translation>
    </message>
    <message>
        <source>No key is known.</source>
        <translation>沒有金鑰。</translation>
    </message>
    <message>
        <source>Nothing leaves this program.</source>
        <translation>沒有任何內容離開本程式。</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Said Without a Place</source>
        <translation>找不到位置的回答</translation>
    </message>
    <message>
        <source>Said to stand behind</source>
        <translation>據稱的前文</translation>
    </message>
    <message>
        <source>Sent to {host}: passages as they are read, and the types with their explanations.</source>
        <translation>傳送給 {host} 的是：按所讀樣子的段落，以及各類型及其說明。</translation>
    </message>
    <message>
        <source>Test the Connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>The key is in the keyring of the system.</source>
        <translation>金鑰已存入系統鑰匙圈。</translation>
    </message>
    <message>
        <source>This system has no keyring: the key is known until the program ends.</source>
        <translation>本系統沒有鑰匙圈，金鑰只保留到程式結束。</translation>
    </message>
    <message>
        <source>Titles, tags, who works here and other documents are never sent.</source>
        <translation>標題、標註、工作人員和其他文件從不傳送。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>As it came</source>
        <translation>原樣</translation>
    </message>
    <message>
        <source>Empty: it is left out of what is read. The source text stays as it is.</source>
        <translation>留空則修正後不顯示此處。原文保持不變。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Repair by Hand</source>
        <translation>手動修正</translation>
    </message>
    <message>
        <source>Should &amp;read</source>
        <translation>應為(&amp;R)</translation>
    </message>
    <message>
        <source>This is put in at the cursor. The source text stays as it is.</source>
        <translation>將補在游標處。原文保持不變。</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>&amp;Offered only</source>
        <translation>只看建議(&amp;O)</translation>
    </message>
    <message>
        <source>All rules ({n})</source>
        <translation>所有規則（{n}）</translation>
    </message>
    <message>
        <source>As it came → as it reads</source>
        <translation>原樣 → 修正後</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>關閉  (Esc)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Left as it came</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>Listed: {n}; offered: {offered}</source>
        <translation>共 {n} 項，其中建議 {offered} 項</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Passed over by hand</source>
        <translation>手動略過</translation>
    </message>
    <message>
        <source>Passed over: the rule is on</source>
        <translation>已略過：規則已啟用</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Repaired by hand</source>
        <translation>手動修正</translation>
    </message>
    <message>
        <source>Repaired: the rule is on</source>
        <translation>已修正：規則已啟用</translation>
    </message>
    <message>
        <source>Repairs of the document</source>
        <translation>文件的修正</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Rule switched off in the project: {rule}. Documents with it: {n}.</source>
        <translation>已在專案中停用規則：{rule}。涉及 {n} 份文件。</translation>
    </message>
    <message>
        <source>Rule switched on in the project: {rule}. Documents with it: {n}.</source>
        <translation>已在專案中啟用規則：{rule}。涉及 {n} 份文件。</translation>
    </message>
    <message>
        <source>Space: on or off · R: its rule · Enter: to the text</source>
        <translation>空白鍵：開或關 · R：切換規則 · Enter：前往內文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>The rule is off</source>
        <translation>規則已停用</translation>
    </message>
    <message>
        <source>The text is still being looked at…</source>
        <translation>仍在檢查文字…</translation>
    </message>
    <message>
        <source>There is nothing to repair.</source>
        <translation>沒有需要修正之處。</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Came back to you: {n}</source>
        <translation>退回給你的標註：{n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>關閉  (Esc)</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>評論…</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>有異議</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It becomes what the reviewer wants, or goes  (A)</source>
        <translation>改成審核者的標法，或者刪除  (A)</translation>
    </message>
    <message>
        <source>It is right as it is: the reviewer looks again  (D)</source>
        <translation>現在的標法是對的：請審核者再看一次  (D)</translation>
    </message>
    <message>
        <source>List as well where something else was taken: you need not answer that  (S)</source>
        <translation>同時列出採用了其他標註之處：你不必答覆  (S)</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>沒有退回的標註。</translation>
    </message>
    <message>
        <source>Say something to the reviewer  (C)</source>
        <translation>對審核者說明  (C)</translation>
    </message>
    <message>
        <source>Settled Otherwise</source>
        <translation>另行裁定</translation>
    </message>
    <message>
        <source>Settled otherwise: {n}</source>
        <translation>另行裁定：{n}</translation>
    </message>
    <message>
        <source>Tags came back to you from review: {n}. Ctrl+F9 shows them.</source>
        <translation>審核退回給你的標註：{n} 處。按 Ctrl+F9 檢視。</translation>
    </message>
    <message>
        <source>Tags that came back</source>
        <translation>退回的標註</translation>
    </message>
    <message>
        <source>To stand there</source>
        <translation>應為</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Your comment. Enter keeps it, Esc leaves.</source>
        <translation>評論內容。按 Enter 儲存，按 Esc 離開。</translation>
    </message>
    <message>
        <source>Your tag</source>
        <translation>我的標註</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>請回答</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accepted by {name}</source>
        <translation>{name} 已接受</translation>
    </message>
    <message>
        <source>Adjudication · to decide: {n}</source>
        <translation>裁定 · 待裁定：{n}</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation>違反規則</translation>
    </message>
    <message>
        <source>All agree on {count} places. Enter accepts them all; Esc leaves.</source>
        <translation>有 {count} 處所有人一致。按 Enter 全部接受，按 Esc 離開。</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>An attribute is wrong or missing</source>
        <translation>屬性有誤或缺失</translation>
    </message>
    <message>
        <source>Another reason: see the comment</source>
        <translation>其他理由：見評論</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>任何原因</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>任何類型</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Asked about by {name}</source>
        <translation>{name} 已詢問</translation>
    </message>
    <message>
        <source>Assignments that are not done yet: {n}. Work is compared once people are done with it.</source>
        <translation>尚未完成的分配：{n} 項。完成後才會比較。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>回到正文</translation>
    </message>
    <message>
        <source>Back to the text  (Esc)</source>
        <translation>回到正文  (Esc)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>待裁定之處</translation>
    </message>
    <message>
        <source>Changed since the verdict</source>
        <translation>裁定後有改動</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>是否已裁定</translation>
    </message>
    <message>
        <source>Disputed by its author</source>
        <translation>標註者有異議</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Guideline, paragraph {number}</source>
        <translation>標註指南第 {number} 段</translation>
    </message>
    <message>
        <source>Guideline: {paragraph}</source>
        <translation>標註指南：{paragraph}</translation>
    </message>
    <message>
        <source>Imported for {name}</source>
        <translation>為 {name} 匯入</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>任何狀態</translation>
    </message>
    <message>
        <source>It is of another type</source>
        <translation>類型不對</translation>
    </message>
    <message>
        <source>Its edges are wrong</source>
        <translation>邊界不對</translation>
    </message>
    <message>
        <source>Left: {left} of {all}</source>
        <translation>待裁定：{left} / {all}</translation>
    </message>
    <message>
        <source>Longer than {percent} % of its type.</source>
        <translation>比同類型中 {percent}% 的標註都長。</translation>
    </message>
    <message>
        <source>No such link</source>
        <translation>無此關聯</translation>
    </message>
    <message>
        <source>Not linked by all</source>
        <translation>並非所有人都關聯</translation>
    </message>
    <message>
        <source>Not tagged by all</source>
        <translation>並非所有人都標</translation>
    </message>
    <message>
        <source>Nothing here is to be tagged so</source>
        <translation>此處不應標註</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>此處已全部裁定。</translation>
    </message>
    <message>
        <source>Nothing is left to decide here. Esc goes back to the text, Backspace to the case before.</source>
        <translation>此處已全部裁定。按 Esc 返回正文，按 Backspace 回到上一處。</translation>
    </message>
    <message>
        <source>Open this document here</source>
        <translation>在此開啟該文件</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>屬性不同</translation>
    </message>
    <message>
        <source>Other edges</source>
        <translation>邊界不同</translation>
    </message>
    <message>
        <source>Other types</source>
        <translation>類型不同</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>隨機抽樣</translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation>{name} 已退回</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>規則：{rule}</translation>
    </message>
    <message>
        <source>Set in review by {name}</source>
        <translation>{name} 在審核中所標</translation>
    </message>
    <message>
        <source>Set very quickly</source>
        <translation>標得過快</translation>
    </message>
    <message>
        <source>Set {ms} milliseconds after the step before.</source>
        <translation>距上一步僅 {ms} 毫秒。</translation>
    </message>
    <message>
        <source>Settled by {name}</source>
        <translation>{name} 已裁定</translation>
    </message>
    <message>
        <source>Settled otherwise by {name}</source>
        <translation>{name} 已另行裁定</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>正在裁定</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前情況</translation>
    </message>
    <message>
        <source>Suggested by {suggester}, confirmed by {name}</source>
        <translation>由 {suggester} 建議，{name} 確認</translation>
    </message>
    <message>
        <source>Suggested by {suggester}: “{surface}” as {type}. S takes that.</source>
        <translation>{suggester}建議：「{surface}」為{type}。按 S 採用。</translation>
    </message>
    <message>
        <source>Suggested otherwise</source>
        <translation>與建議不符</translation>
    </message>
    <message>
        <source>Tagged by {name}</source>
        <translation>{name} 標註</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The majority decides {count} places; ties left: {left}. Enter does it; Esc leaves.</source>
        <translation>按多數可裁定 {count} 處；票數相同的餘下 {left} 處。按 Enter 執行，按 Esc 離開。</translation>
    </message>
    <message>
        <source>The same is tagged twice</source>
        <translation>重複標註</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Unusually long</source>
        <translation>異常地長</translation>
    </message>
    <message>
        <source>Usually another type</source>
        <translation>通常是其他類型</translation>
    </message>
    <message>
        <source>What do you want to know? Enter asks the author, Esc leaves.</source>
        <translation>想問什麼？按 Enter 詢問標註者，按 Esc 離開。</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>檢視範圍</translation>
    </message>
    <message>
        <source>Which type is it? Press its key, or Space to choose; Esc leaves.</source>
        <translation>是什麼類型？按類型的鍵，或按空格選擇；按 Esc 離開。</translation>
    </message>
    <message>
        <source>Whom Do You Trust?</source>
        <translation>以誰為準？</translation>
    </message>
    <message>
        <source>Whose tags hold where people differ?</source>
        <translation>有分歧時以誰的標註為準？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>為什麼退回？</translation>
    </message>
    <message>
        <source>Why it is a case</source>
        <translation>待裁定的原因</translation>
    </message>
    <message>
        <source>With its author</source>
        <translation>在標註者處</translation>
    </message>
    <message>
        <source>With their authors</source>
        <translation>在標註者處</translation>
    </message>
    <message>
        <source>Without it: {names}</source>
        <translation>未標者：{names}</translation>
    </message>
    <message>
        <source>Your comment. Enter keeps it, Esc leaves.</source>
        <translation>評論內容。按 Enter 儲存，按 Esc 離開。</translation>
    </message>
    <message>
        <source>changed since its verdict</source>
        <translation>裁定後有改動</translation>
    </message>
    <message>
        <source>expected error {percent} %</source>
        <translation>預計誤差 {percent}%</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>其後有改動</translation>
    </message>
    <message>
        <source>with other edges</source>
        <translation>邊界已移動</translation>
    </message>
    <message>
        <source>{name} agreed</source>
        <translation>{name} 已同意</translation>
    </message>
    <message>
        <source>{name} decides {count} places; left: {left}. Enter does it; Esc leaves.</source>
        <translation>以 {name} 為準可裁定 {count} 處；餘下 {left} 處。按 Enter 執行，按 Esc 離開。</translation>
    </message>
    <message>
        <source>{name} disputes it</source>
        <translation>{name} 有異議</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>“{surface}” is {usual} in {n} of {of} places.</source>
        <translation>「{surface}」在 {of} 處中有 {n} 處是{usual}。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Blank that does not break</source>
        <translation>不斷行空格</translation>
    </message>
    <message>
        <source>Blank where none belongs</source>
        <translation>多餘空格</translation>
    </message>
    <message>
        <source>Bytes read one off</source>
        <translation>位元組錯位</translation>
    </message>
    <message>
        <source>Bytes read one off, two of them lost</source>
        <translation>位元組錯位並遺失兩個</translation>
    </message>
    <message>
        <source>Character of the other script</source>
        <translation>夾雜的簡體或繁體字</translation>
    </message>
    <message>
        <source>Closing mark lost with a tag</source>
        <translation>隨標籤遺失的後標點</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Debris of a comment</source>
        <translation>註解殘留</translation>
    </message>
    <message>
        <source>Debris of a tag</source>
        <translation>標籤殘留</translation>
    </message>
    <message>
        <source>Entity of a web page</source>
        <translation>網頁跳脫字元</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translation>半形標點</translation>
    </message>
    <message>
        <source>Head of the newspaper</source>
        <translation>報頭</translation>
    </message>
    <message>
        <source>Line broken inside a sentence</source>
        <translation>句中斷行</translation>
    </message>
    <message>
        <source>Line of the editor</source>
        <translation>責任編輯行</translation>
    </message>
    <message>
        <source>Links of the site</source>
        <translation>網站導覽</translation>
    </message>
    <message>
        <source>Links to other pages</source>
        <translation>其他頁面的連結</translation>
    </message>
    <message>
        <source>List of reactions</source>
        <translation>表態清單</translation>
    </message>
    <message>
        <source>Lost ©</source>
        <translation>遺失的 ©</translation>
    </message>
    <message>
        <source>Noise by hand</source>
        <translation>手動略過</translation>
    </message>
    <message>
        <source>Place of a picture</source>
        <translation>圖片佔位</translation>
    </message>
    <message>
        <source>Place of the page on its site</source>
        <translation>頁面路徑</translation>
    </message>
    <message>
        <source>Reading in brackets</source>
        <translation>括號注音</translation>
    </message>
    <message>
        <source>Reading inside a character</source>
        <translation>字內注音</translation>
    </message>
    <message>
        <source>Repaired by hand</source>
        <translation>手動修正</translation>
    </message>
    <message>
        <source>Rights and licences</source>
        <translation>版權與授權</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾訊息</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>變更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make the Changes</source>
        <translation>套用變更(&amp;M)</translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>（維持不變）</translation>
    </message>
    <message>
        <source>(no value; on the list of conflicts)</source>
        <translation>（無值；列入衝突清單）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>All annotations of “{type}” get the other type; “{type}” itself is retired.</source>
        <translation>「{type}」的全部標註改用另一類型；「{type}」本身停用。</translation>
    </message>
    <message>
        <source>Annotations that lack a value now asked for: {n}.</source>
        <translation>缺少新要求之值的標註：{n} 處。</translation>
    </message>
    <message>
        <source>Asked for of</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>At least, from one</source>
        <translation>每處至少引出</translation>
    </message>
    <message>
        <source>At most, from one</source>
        <translation>每處至多引出</translation>
    </message>
    <message>
        <source>At most, to one</source>
        <translation>每處至多指入</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>屬性…</translation>
    </message>
    <message>
        <source>Becomes version {version}.</source>
        <translation>將成為版本 {version}。</translation>
    </message>
    <message>
        <source>Begins with the value given last</source>
        <translation>預設沿用上次的值</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所屬類型</translation>
    </message>
    <message>
        <source>By the value of:</source>
        <translation>依據屬性：</translation>
    </message>
    <message>
        <source>Changes that are not made yet</source>
        <translation>尚未套用的變更</translation>
    </message>
    <message>
        <source>Changes that are not made yet; Delete leaves one out</source>
        <translation>尚未套用的變更；按 Delete 去掉一項</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Code in exports</source>
        <translation>匯出代碼</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Conflicts to be decided: {n}.</source>
        <translation>待處理的衝突：{n} 個。</translation>
    </message>
    <message>
        <source>Document labels</source>
        <translation>文件標籤</translation>
    </message>
    <message>
        <source>Document label…</source>
        <translation>文件標籤…</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>顯示樣式</translation>
    </message>
    <message>
        <source>Everything that has the one value of “{attribute}” gets the other.</source>
        <translation>「{attribute}」為原值的，一律改為新值。</translation>
    </message>
    <message>
        <source>Examples, one a line, tagged 【so】</source>
        <translation>範例，每行一例，標註處加【】</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Explanation in English</source>
        <translation>英文說明</translation>
    </message>
    <message>
        <source>From now on:</source>
        <translation>新值：</translation>
    </message>
    <message>
        <source>Guideline (Markdown)</source>
        <translation>標註指南（Markdown）</translation>
    </message>
    <message>
        <source>Holds both ways</source>
        <translation>雙向成立</translation>
    </message>
    <message>
        <source>Instead of:</source>
        <translation>原值：</translation>
    </message>
    <message>
        <source>Keep the value no longer beside the type</source>
        <translation>拆分後不再保留該值</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Key before the types&apos; keys</source>
        <translation>前導鍵</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>值的形式</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layer…</source>
        <translation>層…</translation>
    </message>
    <message>
        <source>Leads from</source>
        <translation>起自</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線型</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>關聯…</translation>
    </message>
    <message>
        <source>Looking what this touches…</source>
        <translation>正在檢查影響範圍…</translation>
    </message>
    <message>
        <source>May be in several pieces</source>
        <translation>可由多個片段組成</translation>
    </message>
    <message>
        <source>Merge Into…</source>
        <translation>合併到…</translation>
    </message>
    <message>
        <source>Merge a Type</source>
        <translation>合併類型</translation>
    </message>
    <message>
        <source>Merge into:</source>
        <translation>合併到：</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Must have a value</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名稱</translation>
    </message>
    <message>
        <source>Name in Traditional Chinese</source>
        <translation>繁體名稱</translation>
    </message>
    <message>
        <source>Name in exports:</source>
        <translation>匯出名稱：</translation>
    </message>
    <message>
        <source>Never in a circle</source>
        <translation>不得成環</translation>
    </message>
    <message>
        <source>No more for new work</source>
        <translation>停用，不再用於新標註</translation>
    </message>
    <message>
        <source>No tag is touched.</source>
        <translation>不影響任何標註。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>未做任何變更。</translation>
    </message>
    <message>
        <source>Off by default</source>
        <translation>預設不啟用</translation>
    </message>
    <message>
        <source>One a line; a line that begins with - is no more for new work</source>
        <translation>每行一個；以 - 開頭的已停用</translation>
    </message>
    <message>
        <source>Only a group of types</source>
        <translation>僅作類型分組</translation>
    </message>
    <message>
        <source>Only within a layer</source>
        <translation>僅限同一層</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>格式（規則運算式）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replace a Value</source>
        <translation>取代值</translation>
    </message>
    <message>
        <source>Replace a Value…</source>
        <translation>取代值…</translation>
    </message>
    <message>
        <source>Schema: {title} {version}</source>
        <translation>標註方案：{title} {version}</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>Split a Type</source>
        <translation>拆分類型</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>The schema is now version {version}.</source>
        <translation>標註方案現為版本 {version}。</translation>
    </message>
    <message>
        <source>The value of an attribute says which type each annotation of “{type}” becomes. One whose value is left as it is goes on the list of conflicts.</source>
        <translation>「{type}」的每處標註依某一屬性的值改為相應類型。值選「維持不變」的列入衝突清單。</translation>
    </message>
    <message>
        <source>Touches {annotations} annotations and {links} links in {documents} documents.</source>
        <translation>影響 {documents} 份文件中的 {annotations} 處標註和 {links} 個關聯。</translation>
    </message>
    <message>
        <source>Turn Round</source>
        <translation>反轉方向</translation>
    </message>
    <message>
        <source>Type in “{layer}”…</source>
        <translation>「{layer}」層的類型…</translation>
    </message>
    <message>
        <source>VALUE = name = name in English</source>
        <translation>值 = 名稱 = 英文名稱</translation>
    </message>
    <message>
        <source>What the schema has</source>
        <translation>標註方案的內容</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>any of several choices</source>
        <translation>複選</translation>
    </message>
    <message>
        <source>as in its layer</source>
        <translation>同所在層</translation>
    </message>
    <message>
        <source>bar in the margin</source>
        <translation>頁邊直線</translation>
    </message>
    <message>
        <source>coloured ground</source>
        <translation>底色</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>虛線</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date or period</source>
        <translation>日期或時段</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>點線</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>邊框</translation>
    </message>
    <message>
        <source>hatching</source>
        <translation>斜線網底</translation>
    </message>
    <message>
        <source>known name</source>
        <translation>已知名稱</translation>
    </message>
    <message>
        <source>line below</source>
        <translation>底線</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不允許</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>one inside the other</source>
        <translation>可巢狀</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>單選</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>實線</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Forget</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>Rename the Search</source>
        <translation>重新命名搜尋</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Save the Search</source>
        <translation>儲存搜尋</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>Tag All Results</source>
        <translation>標註全部搜尋結果</translation>
    </message>
    <message>
        <source>Tag Results as {type}</source>
        <translation>將結果標為{type}</translation>
    </message>
    <message>
        <source>Tag all results ({count}) as…</source>
        <translation>將全部 {count} 處結果標為…</translation>
    </message>
    <message>
        <source>Tag {count}</source>
        <translation>標註 {count} 處</translation>
    </message>
    <message>
        <source>Tagging what was found</source>
        <translation>正在標註搜尋結果</translation>
    </message>
    <message>
        <source>There are more; these are as many as can be tagged at once.</source>
        <translation>還有更多；一次最多標註這些。</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>To be tagged as {type}: {count} of {all}.</source>
        <translation>將標為{type}：{count} / {all}。</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>搜尋內容</translation>
    </message>
    <message>
        <source>in a longer word</source>
        <translation>在更長的詞中</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允許</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>已標註</translation>
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
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Allow other computers</source>
        <translation>允許其他電腦</translation>
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
        <source>Ask about each document that is opened</source>
        <translation>開啟文件時自動詢問</translation>
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
        <source>Documents with most to gain first</source>
        <translation>收穫最多的文件在前</translation>
    </message>
    <message>
        <source>Doubtful suggestions first</source>
        <translation>先看存疑的建議</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>For the answer on one passage.</source>
        <translation>等待一個段落的回答的時間。</translation>
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
        <source>How the server of a model is spoken to that suggests, too.</source>
        <translation>怎樣與同樣提出建議的模型伺服器通訊。</translation>
    </message>
    <message>
        <source>Its name on the server; an ML backend needs none.</source>
        <translation>模型在伺服器上的名稱；ML 後端不需要。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Learn from tags in the background</source>
        <translation>在背景從標註中學習</translation>
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
        <source>Lists documents by how many right suggestions wait in them, worked out meanwhile.</source>
        <translation>依文件中待定的正確建議的多少排列，背景隨時計算。</translation>
    </message>
    <message>
        <source>Lists the types, too, that the schema leaves off unless wanted.</source>
        <translation>一併列出標註方案中預設不啟用的類型。</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長等待</translation>
    </message>
    <message>
        <source>ML backend of Label Studio</source>
        <translation>Label Studio 的 ML 後端</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No remote model</source>
        <translation>不使用遠端模型</translation>
    </message>
    <message>
        <source>Number the passages</source>
        <translation>顯示段落編號</translation>
    </message>
    <message>
        <source>Of the server, like http://localhost:11434.</source>
        <translation>伺服器的位址，如 http://localhost:11434。</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>啟動時開啟上次的專案</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>相容 OpenAI 的伺服器</translation>
    </message>
    <message>
        <source>Otherwise only by the command for it.</source>
        <translation>否則只在使用相應命令時詢問。</translation>
    </message>
    <message>
        <source>Otherwise texts go only to servers on this computer.</source>
        <translation>否則文字只傳給本機上的伺服器。</translation>
    </message>
    <message>
        <source>Otherwise the welcome page is shown.</source>
        <translation>否則顯示歡迎頁面。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Remote Model</source>
        <translation>遠端模型</translation>
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
        <source>Tab goes from the most doubtful suggestion to the surest, rather than by place.</source>
        <translation>Tab 從最存疑的建議走到最有把握的，而不按位置。</translation>
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
        <source>What is tagged here is learned on this computer, and suggested in other documents.</source>
        <translation>在本機學習這裡的標註，並在其他文件中提出建議。</translation>
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
    <name>Slots</name>
    <message>
        <source>Add {link}…</source>
        <translation>新增{link}…</translation>
    </message>
    <message>
        <source>Another {link}…</source>
        <translation>再新增{link}…</translation>
    </message>
    <message>
        <source>Go to it; Delete takes it out</source>
        <translation>前往該處；按 Delete 移除</translation>
    </message>
    <message>
        <source>Take “{reading}” out of {link}</source>
        <translation>從{link}中移除「{reading}」</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Accept “{surface}”</source>
        <translation>接受「{surface}」</translation>
    </message>
    <message>
        <source>Add known names</source>
        <translation>新增已知名稱</translation>
    </message>
    <message>
        <source>Add {name} to the people</source>
        <translation>新增人員 {name}</translation>
    </message>
    <message>
        <source>Add “{name}” to the schema</source>
        <translation>在標註方案中新增「{name}」</translation>
    </message>
    <message>
        <source>Agree about {count} tags</source>
        <translation>同意 {count} 個標註的退回意見</translation>
    </message>
    <message>
        <source>Agree about “{surface}”</source>
        <translation>同意「{surface}」的退回意見</translation>
    </message>
    <message>
        <source>Allow rejected suggestions again: {count}</source>
        <translation>恢復已拒絕的建議：{count}</translation>
    </message>
    <message>
        <source>Ask about “{surface}”</source>
        <translation>詢問「{surface}」</translation>
    </message>
    <message>
        <source>Assign documents</source>
        <translation>分配文件</translation>
    </message>
    <message>
        <source>Bring in exported work</source>
        <translation>匯入標註成果</translation>
    </message>
    <message>
        <source>Change a label of {count} documents</source>
        <translation>修改 {count} 份文件的標籤</translation>
    </message>
    <message>
        <source>Change a label of “{title}”</source>
        <translation>修改「{title}」的標籤</translation>
    </message>
    <message>
        <source>Change a setting of the project</source>
        <translation>變更專案設定</translation>
    </message>
    <message>
        <source>Change an attribute of “{surface}”</source>
        <translation>修改「{surface}」的屬性</translation>
    </message>
    <message>
        <source>Change the known name “{name}”</source>
        <translation>修改已知名稱「{name}」</translation>
    </message>
    <message>
        <source>Change the note on “{surface}”</source>
        <translation>修改「{surface}」的備註</translation>
    </message>
    <message>
        <source>Change the schema to version {version}</source>
        <translation>將標註方案變更為版本 {version}</translation>
    </message>
    <message>
        <source>Change the state of “{title}”</source>
        <translation>變更「{title}」的狀態</translation>
    </message>
    <message>
        <source>Change values of “{name}”: {values}</source>
        <translation>取代「{name}」的值：{values}</translation>
    </message>
    <message>
        <source>Change what is said of {name}</source>
        <translation>修改人員 {name}</translation>
    </message>
    <message>
        <source>Change what “{source}” is linked to</source>
        <translation>修改「{source}」的關聯</translation>
    </message>
    <message>
        <source>Change “{name}” in the schema: {keys}</source>
        <translation>修改標註方案中的「{name}」：{keys}</translation>
    </message>
    <message>
        <source>Comment on “{surface}”</source>
        <translation>評論「{surface}」</translation>
    </message>
    <message>
        <source>Decide conflicts: {count}</source>
        <translation>處理 {count} 個衝突</translation>
    </message>
    <message>
        <source>Decide that “{surface}” is {type}</source>
        <translation>裁定「{surface}」為{type}</translation>
    </message>
    <message>
        <source>Decide that “{surface}” is {type} in {count} places</source>
        <translation>裁定 {count} 處「{surface}」為{type}</translation>
    </message>
    <message>
        <source>Delete the export profile “{name}”</source>
        <translation>刪除匯出方案「{name}」</translation>
    </message>
    <message>
        <source>Delete the search “{name}”</source>
        <translation>刪除搜尋「{name}」</translation>
    </message>
    <message>
        <source>Delete {count} annotations</source>
        <translation>刪除 {count} 處標註</translation>
    </message>
    <message>
        <source>Delete {count} links</source>
        <translation>刪除 {count} 個關聯</translation>
    </message>
    <message>
        <source>Delete “{surface}”</source>
        <translation>刪除「{surface}」</translation>
    </message>
    <message>
        <source>Dispute the return of “{surface}”</source>
        <translation>對「{surface}」的退回提出異議</translation>
    </message>
    <message>
        <source>Give documents to somebody else: {count}</source>
        <translation>轉交文件：{count}</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>匯入文件</translation>
    </message>
    <message>
        <source>Leave {count} places in “{title}” as they came</source>
        <translation>將「{title}」中的 {count} 處保持原樣</translation>
    </message>
    <message>
        <source>Leave “{surface}” as it came</source>
        <translation>將「{surface}」保持原樣</translation>
    </message>
    <message>
        <source>Link “{source}” to “{target}”</source>
        <translation>將「{source}」關聯到「{target}」</translation>
    </message>
    <message>
        <source>Link “{source}” to “{target}” instead</source>
        <translation>將「{source}」改為關聯到「{target}」</translation>
    </message>
    <message>
        <source>Mend problems: {count}</source>
        <translation>改正 {count} 個問題</translation>
    </message>
    <message>
        <source>Merge bundles</source>
        <translation>合併工作包</translation>
    </message>
    <message>
        <source>Merge “{sources}” into “{name}”</source>
        <translation>將「{sources}」合併到「{name}」</translation>
    </message>
    <message>
        <source>Move the edges of “{surface}”</source>
        <translation>移動「{surface}」的邊界</translation>
    </message>
    <message>
        <source>Move “{name}” within the schema</source>
        <translation>調整「{name}」在標註方案中的次序</translation>
    </message>
    <message>
        <source>Pass over {count} passages in “{title}”</source>
        <translation>略過「{title}」中的 {count} 段</translation>
    </message>
    <message>
        <source>Pass over “{surface}”</source>
        <translation>略過「{surface}」</translation>
    </message>
    <message>
        <source>Reject {count} × “{surface}” as {type}</source>
        <translation>拒絕將 {count} 處「{surface}」標為{type}</translation>
    </message>
    <message>
        <source>Reject “{surface}” as {type}</source>
        <translation>拒絕將「{surface}」標為{type}</translation>
    </message>
    <message>
        <source>Reject “{surface}” as {type} in all documents</source>
        <translation>在所有文件中拒絕將「{surface}」標為{type}</translation>
    </message>
    <message>
        <source>Relabel “{surface}” as {type}</source>
        <translation>將「{surface}」改標為{type}</translation>
    </message>
    <message>
        <source>Relabel “{surface}” as {type}, without {links} links that do not fit</source>
        <translation>將「{surface}」改標為{type}，移除不適用的 {links} 個關聯</translation>
    </message>
    <message>
        <source>Remove documents: {documents}</source>
        <translation>移除 {documents} 份文件</translation>
    </message>
    <message>
        <source>Remove known names: {count}</source>
        <translation>移除 {count} 個已知名稱</translation>
    </message>
    <message>
        <source>Remove “{name}” from the schema</source>
        <translation>從標註方案中移除「{name}」</translation>
    </message>
    <message>
        <source>Rename the export profile “{name}”</source>
        <translation>重新命名匯出方案「{name}」</translation>
    </message>
    <message>
        <source>Rename the search “{name}”</source>
        <translation>重新命名搜尋「{name}」</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>重新命名「{title}」</translation>
    </message>
    <message>
        <source>Repair {count} places in “{title}”</source>
        <translation>修正「{title}」中的 {count} 處</translation>
    </message>
    <message>
        <source>Repair “{surface}”</source>
        <translation>修正「{surface}」</translation>
    </message>
    <message>
        <source>Restore “{title}” as of {moment}</source>
        <translation>將「{title}」還原到 {moment}</translation>
    </message>
    <message>
        <source>Return documents: {count}</source>
        <translation>退回文件：{count}</translation>
    </message>
    <message>
        <source>Return {count} tags</source>
        <translation>退回 {count} 個標註</translation>
    </message>
    <message>
        <source>Return “{surface}”</source>
        <translation>退回「{surface}」</translation>
    </message>
    <message>
        <source>Save the export profile “{name}”</source>
        <translation>儲存匯出方案「{name}」</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>儲存搜尋「{name}」</translation>
    </message>
    <message>
        <source>Settle on “{surface}” as {type}</source>
        <translation>將「{surface}」裁定為{type}</translation>
    </message>
    <message>
        <source>Settle {count} places</source>
        <translation>裁定 {count} 處</translation>
    </message>
    <message>
        <source>Settle “{surface}”</source>
        <translation>裁定「{surface}」</translation>
    </message>
    <message>
        <source>Split “{name}” into “{parts}”</source>
        <translation>將「{name}」拆分為「{parts}」</translation>
    </message>
    <message>
        <source>Suggest the tags of “{title}” in its twins</source>
        <translation>將「{title}」的標註建議給近似文件</translation>
    </message>
    <message>
        <source>Switch off a rule: {rule}</source>
        <translation>停用規則：{rule}</translation>
    </message>
    <message>
        <source>Switch on a rule: {rule}</source>
        <translation>啟用規則：{rule}</translation>
    </message>
    <message>
        <source>Tag {count} × “{surface}” as {type}</source>
        <translation>將 {count} 處「{surface}」標為{type}</translation>
    </message>
    <message>
        <source>Tag “{surface}” as {type}</source>
        <translation>將「{surface}」標為{type}</translation>
    </message>
    <message>
        <source>Tag “{surface}” as {type} wherever it was found</source>
        <translation>將找到的「{surface}」全部標為{type}</translation>
    </message>
    <message>
        <source>Take back what was said of {count} places in “{title}”</source>
        <translation>收回對「{title}」中 {count} 處的決定</translation>
    </message>
    <message>
        <source>Take back what was said of “{surface}”</source>
        <translation>收回對「{surface}」的決定</translation>
    </message>
    <message>
        <source>Take documents back: {count}</source>
        <translation>收回文件：{count}</translation>
    </message>
    <message>
        <source>Take in {count} passages in “{title}”</source>
        <translation>保留「{title}」中的 {count} 段</translation>
    </message>
    <message>
        <source>Take in “{surface}”</source>
        <translation>保留「{surface}」</translation>
    </message>
    <message>
        <source>Turn the link “{name}” round</source>
        <translation>反轉關聯「{name}」的方向</translation>
    </message>
    <message>
        <source>Unlink “{source}” from “{target}”</source>
        <translation>取消「{source}」與「{target}」的關聯</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Learned from your tags</source>
        <translation>從標註中學習</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Remote model</source>
        <translation>遠端模型</translation>
    </message>
    <message>
        <source>Tagged before</source>
        <translation>以往標註</translation>
    </message>
    <message>
        <source>Twins of the document</source>
        <translation>近似文件</translation>
    </message>
    <message>
        <source>Versions of the document</source>
        <translation>文件的其他版本</translation>
    </message>
</context>
<context>
    <name>Suggesters</name>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Always Show</source>
        <translation>一律顯示</translation>
    </message>
    <message>
        <source>By Its Precision</source>
        <translation>依準確率</translation>
    </message>
    <message>
        <source>By “{suggester}”</source>
        <translation>提出：{suggester}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Or: {type}, “{surface}” ({share}, {suggester})</source>
        <translation>或為{type}：「{surface}」（{share}，{suggester}）</translation>
    </message>
    <message>
        <source>Other edges</source>
        <translation>改邊界</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>改類型</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>準確率</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Suggesters</source>
        <translation>建議來源</translation>
    </message>
    <message>
        <source>Sure: {share}</source>
        <translation>把握：{share}</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>right so far: {right} of {all}, {share}</source>
        <translation>迄今 {all} 條中對了 {right} 條，{share}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>“Right” is the share that was accepted just as it was suggested; in brackets, between which shares the true one lies in 95 of 100 cases. A suggester goes quiet with a type when it has had {fewest} replies and even the upper one is below {weak}: it then costs more keys than it saves.</source>
        <translation>準確率是原樣接受的比例；括號內是真實比例在 100 次中有 95 次所處的範圍。某個來源對某一類型的建議有了 {fewest} 次答覆，而且連上限都低於 {weak} 時，就不再顯示：那時它多費的按鍵比省下的還多。</translation>
    </message>
    <message>
        <source>“{suggester}” is shown from this certainty on:</source>
        <translation>「{suggester}」的建議，把握達到此值才顯示：</translation>
    </message>
    <message>
        <source>“{suggester}” was wrong too often with {type} and is quiet from now on.</source>
        <translation>「{suggester}」對{type}的建議錯得太多，從現在起不再顯示。</translation>
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
    <name>Team</name>
    <message>
        <source>Annotations</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註員</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Decisions on repairs</source>
        <translation>修正決定</translation>
    </message>
    <message>
        <source>Document labels</source>
        <translation>文件標籤</translation>
    </message>
    <message>
        <source>Documents, how far</source>
        <translation>文件進度</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Known names</source>
        <translation>已知名稱</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Rejected suggestions</source>
        <translation>拒絕的建議</translation>
    </message>
    <message>
        <source>Replies to suggesters</source>
        <translation>對建議來源的答覆</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>審核者</translation>
    </message>
    <message>
        <source>Surfaces rejected everywhere</source>
        <translation>處處拒絕的文字</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>裁定</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>Carrying tags over</source>
        <translation>正在沿用標註</translation>
    </message>
    <message>
        <source>Not found there: {n}.</source>
        <translation>對方沒有：{n} 處。</translation>
    </message>
    <message>
        <source>Nothing new to suggest in the twins.</source>
        <translation>沒有新的標註可建議給近似文件。</translation>
    </message>
    <message>
        <source>Tags suggested: {n}, in twins: {documents}.</source>
        <translation>已在 {documents} 份近似文件中建議 {n} 處標註。</translation>
    </message>
    <message>
        <source>Unsure: {n}.</source>
        <translation>把握不大：{n} 處。</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Choose a Type</source>
        <translation>選擇類型</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Which type?</source>
        <translation>哪個類型？</translation>
    </message>
    <message>
        <source>{layer}: press a type&apos;s key; Esc leaves.</source>
        <translation>{layer}：請按類型的快速鍵；按 Esc 取消。</translation>
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
    <name>Who</name>
    <message>
        <source>Choose who you are in “{project}”. What you do there will stand under that name.</source>
        <translation>請選擇你在「{project}」中的身分。你在其中所做的一切都會記在該姓名下。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Somebody new, as an annotator:</source>
        <translation>新人員（標註員）：</translation>
    </message>
    <message>
        <source>Who Works Here?</source>
        <translation>誰在這裡工作？</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>{project} · {person} — Annotator</source>
        <translation>{project} · {person} — Annotator</translation>
    </message>
    <message>
        <source>{project} — Annotator</source>
        <translation>{project} — Annotator</translation>
    </message>
</context>
</TS>
