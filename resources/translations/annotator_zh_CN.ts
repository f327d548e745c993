<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>About Annotator</source>
        <translation>关于 Annotator</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>自由软件，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Reports of errors: {folder}</source>
        <translation>错误报告：{folder}</translation>
    </message>
    <message>
        <source>Tags entities, figures and claims in Chinese documents as they really come.</source>
        <translation>为真实而杂乱的中文文档标注实体、数字和论断。</translation>
    </message>
    <message>
        <source>Your texts stay on this computer: the program opens no connection.</source>
        <translation>文本只留在这台电脑上：程序不建立任何网络连接。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A project with the sample texts that come with the program</source>
        <translation>用程序自带的示例文本建立的项目</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>关于 Annotator</translation>
    </message>
    <message>
        <source>Accept Suggestion and Go On</source>
        <translation>接受建议并继续</translation>
    </message>
    <message>
        <source>Annotation Panel</source>
        <translation>标注面板</translation>
    </message>
    <message>
        <source>Answer the question at the foot of the window with yes</source>
        <translation>对窗口底部的询问回答“是”</translation>
    </message>
    <message>
        <source>Bring text, HTML or JSONL files into the project</source>
        <translation>将文本、HTML 或 JSONL 文件导入项目</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Close the Search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Copy the Source Text</source>
        <translation>复制原文</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>Do It to All</source>
        <translation>全部执行</translation>
    </message>
    <message>
        <source>Documents Panel</source>
        <translation>文档面板</translation>
    </message>
    <message>
        <source>Done, Go to the Next Unfinished</source>
        <translation>完成并转到下一篇未完成的文档</translation>
    </message>
    <message>
        <source>Drop the selection, then the annotation in hand</source>
        <translation>先取消选中的文字，再放开当前标注</translation>
    </message>
    <message>
        <source>Edit Attributes</source>
        <translation>编辑属性</translation>
    </message>
    <message>
        <source>End One Character Earlier</source>
        <translation>终点左移一字</translation>
    </message>
    <message>
        <source>End One Character Later</source>
        <translation>终点右移一字</translation>
    </message>
    <message>
        <source>End One Word Earlier</source>
        <translation>终点左移一词</translation>
    </message>
    <message>
        <source>End One Word Later</source>
        <translation>终点右移一词</translation>
    </message>
    <message>
        <source>Everything is saved as you go; this makes a copy to keep or pass on</source>
        <translation>改动随时自动保存；这里另存一份，供留存或交给他人</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Find by a Regular Expression</source>
        <translation>用正则表达式查找</translation>
    </message>
    <message>
        <source>Find in the Document…</source>
        <translation>在文档中查找…</translation>
    </message>
    <message>
        <source>Give all hits of the search one type; what the schema forbids is left out</source>
        <translation>将全部查找结果标为同一类型；标注方案不允许的会略过</translation>
    </message>
    <message>
        <source>Go to the Documents</source>
        <translation>转到文档列表</translation>
    </message>
    <message>
        <source>Go to the Text</source>
        <translation>转到正文</translation>
    </message>
    <message>
        <source>Go to the first attribute of the annotation in hand; Esc comes back</source>
        <translation>转到当前标注的第一个属性；按 Esc 返回</translation>
    </message>
    <message>
        <source>Go to the next figure or name that is suggested and not yet decided</source>
        <translation>转到下一处待定的建议（数字或名称）</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a Folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>It does not come again here</source>
        <translation>此处不再出现这条建议</translation>
    </message>
    <message>
        <source>Jump by Hints</source>
        <translation>按提示跳转</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>键盘快捷键…</translation>
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
        <translation>取消询问，或解除锁定的类型</translation>
    </message>
    <message>
        <source>List the types that the schema leaves off by default</source>
        <translation>列出标注方案中默认不启用的类型</translation>
    </message>
    <message>
        <source>Make it an annotation; a type&apos;s key accepts it as that type</source>
        <translation>使其成为标注；按某类型的快捷键则标为该类型</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation>标为已完成</translation>
    </message>
    <message>
        <source>Mark as In Progress</source>
        <translation>标为进行中</translation>
    </message>
    <message>
        <source>Mark as New</source>
        <translation>标为未开始</translation>
    </message>
    <message>
        <source>New Project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Next Annotation</source>
        <translation>下一处标注</translation>
    </message>
    <message>
        <source>Next Document</source>
        <translation>下一篇文档</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>下一处结果</translation>
    </message>
    <message>
        <source>Next Suggestion</source>
        <translation>下一条建议</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the Sample Project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <source>Optional Types</source>
        <translation>可选类型</translation>
    </message>
    <message>
        <source>Paste as a Document…</source>
        <translation>粘贴为文档…</translation>
    </message>
    <message>
        <source>Previous Annotation</source>
        <translation>上一处标注</translation>
    </message>
    <message>
        <source>Previous Document</source>
        <translation>上一篇文档</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>上一处结果</translation>
    </message>
    <message>
        <source>Previous Suggestion</source>
        <translation>上一条建议</translation>
    </message>
    <message>
        <source>Put Down</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
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
        <translation>拒绝建议并继续</translation>
    </message>
    <message>
        <source>Relabel Annotations in the Selection</source>
        <translation>改标选区内的标注</translation>
    </message>
    <message>
        <source>Remove Documents…</source>
        <translation>移除文档…</translation>
    </message>
    <message>
        <source>Rename Document…</source>
        <translation>重命名文档…</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Search the Documents</source>
        <translation>搜索文档</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show two letters on each word and annotation; typing them goes there</source>
        <translation>在每个词和标注上显示两个字母，输入即可跳到该处</translation>
    </message>
    <message>
        <source>Simplified finds Traditional and the other way round; case does not matter</source>
        <translation>不分简体繁体，也不分大小写</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Start One Character Earlier</source>
        <translation>起点左移一字</translation>
    </message>
    <message>
        <source>Start One Character Later</source>
        <translation>起点右移一字</translation>
    </message>
    <message>
        <source>Start One Word Earlier</source>
        <translation>起点左移一词</translation>
    </message>
    <message>
        <source>Start One Word Later</source>
        <translation>起点右移一词</translation>
    </message>
    <message>
        <source>Sticky Type</source>
        <translation>锁定类型</translation>
    </message>
    <message>
        <source>Tag All Hits…</source>
        <translation>标注全部结果…</translation>
    </message>
    <message>
        <source>Take the selected documents out of the project, with their annotations</source>
        <translation>将选中的文档连同其标注移出项目</translation>
    </message>
    <message>
        <source>The type named next replaces those of its layer in the selection</source>
        <translation>接着按的类型将取代选区内同层标注的类型</translation>
    </message>
    <message>
        <source>The type named next sticks: each selection is tagged with it at once</source>
        <translation>锁定接着按的类型：选中文字即标为该类型</translation>
    </message>
    <message>
        <source>Type a few letters of any command, type or document</source>
        <translation>输入几个字即可查找命令、类型或文档</translation>
    </message>
    <message>
        <source>Types Panel</source>
        <translation>类型面板</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Write documents and annotations as JSONL</source>
        <translation>将文档和标注导出为 JSONL</translation>
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
        <translation>想做什么？</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Copy Report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Everything up to your last step is saved. You can go on working.</source>
        <translation>直到最后一步的工作都已保存，可以继续。</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something Went Wrong</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>There is a fault in the program. A report was written to {file}. It is sent to nobody; please pass it on to those who look after the program.</source>
        <translation>程序存在缺陷。错误报告已写入 {file}，不会发送给任何人；请转交给维护程序的人。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>mixed script</source>
        <translation>简繁混用</translation>
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
        <translation>文档</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>没有符合条件的文档。</translation>
    </message>
    <message>
        <source>No documents yet. Import some, or drop files here.</source>
        <translation>还没有文档。请导入，或拖放文件到此。</translation>
    </message>
    <message>
        <source>No further document to do.</source>
        <translation>没有其他未完成的文档。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {n} documents from the project?</source>
        <translation>要从项目中移除 {n} 篇文档吗？</translation>
    </message>
    <message>
        <source>Remove “{title}” from the project?</source>
        <translation>要从项目中移除“{title}”吗？</translation>
    </message>
    <message>
        <source>Rename Document</source>
        <translation>重命名文档</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>搜索标题和正文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Their annotations go with them. Undo brings everything back.</source>
        <translation>其中的标注会一并移除。撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
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
        <translation>{n} 处标注</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Simplified Chinese (GB18030, GBK, GB2312)</source>
        <translation>简体中文（GB18030、GBK、GB2312）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5, Big5-HKSCS)</source>
        <translation>繁体中文（Big5、Big5-HKSCS）</translation>
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
        <translation>标注至少要有一个字符。</translation>
    </message>
    <message>
        <source>Annotations of type “{type}” have no attribute “{attribute}”.</source>
        <translation>“{type}”类型的标注没有“{attribute}”属性。</translation>
    </message>
    <message>
        <source>Annotations of type “{type}” must be in one piece.</source>
        <translation>“{type}”类型的标注必须是连续的一段。</translation>
    </message>
    <message>
        <source>Ask where the file comes from; nothing in it was run.</source>
        <translation>请查明文件来源；其中的内容均未运行。</translation>
    </message>
    <message>
        <source>Choose another encoding for it.</source>
        <translation>请为它另选一种编码。</translation>
    </message>
    <message>
        <source>Choose another folder; what was there before is untouched.</source>
        <translation>请另选文件夹；原有内容未受影响。</translation>
    </message>
    <message>
        <source>Choose another name for the new project, or open the one that is there.</source>
        <translation>请为新项目另取名称，或打开已有的那个。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另取名称。</translation>
    </message>
    <message>
        <source>Close it there first, then try again.</source>
        <translation>请先在那里关闭，然后重试。</translation>
    </message>
    <message>
        <source>Cut it into several documents.</source>
        <translation>请将它分成几篇文档。</translation>
    </message>
    <message>
        <source>Delete it, or type it again.</source>
        <translation>请删除它，或重新输入。</translation>
    </message>
    <message>
        <source>Expected {expected}, found {found} ({reason}).</source>
        <translation>应为 {expected}，实际为 {found}（{reason}）。</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>应为：{expected}</translation>
    </message>
    <message>
        <source>Further mentions can be looked for only of what is in one piece.</source>
        <translation>只能为连续的一段查找其他同名处。</translation>
    </message>
    <message>
        <source>In {path} a row of “{table}” belongs to nothing.</source>
        <translation>{path} 的“{table}”中有一行没有归属。</translation>
    </message>
    <message>
        <source>Keep the file, and go on with a backup.</source>
        <translation>请保留此文件，并改用备份继续工作。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no text in the field “{field}”.</source>
        <translation>{file} 第 {line} 行的字段“{field}”中没有文本。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is no JSON object.</source>
        <translation>{file} 第 {line} 行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Look whether the disk is there and whether you may use the folder.</source>
        <translation>请检查磁盘是否可用，以及你是否有权使用该文件夹。</translation>
    </message>
    <message>
        <source>Make room, then do it again; everything before is safe.</source>
        <translation>请腾出空间后重做这一步；此前的工作都安全。</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or work in a copy.</source>
        <translation>请将文件及其文件夹设为可写，或改用副本工作。</translation>
    </message>
    <message>
        <source>No annotation lies inside the selection.</source>
        <translation>选区内没有标注。</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>没有打开的文档。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No work is lost, but something else has written to the file.</source>
        <translation>工作没有丢失，但其他程序写过这个文件。</translation>
    </message>
    <message>
        <source>Nobody called “{name}” has worked in this project.</source>
        <translation>没有名为“{name}”的人在此项目中工作过。</translation>
    </message>
    <message>
        <source>None of the annotations in the selection is of the layer “{layer}”.</source>
        <translation>选区内没有“{layer}”层的标注。</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install {package}</source>
        <translation>Debian 和 Ubuntu：apt-get install {package}</translation>
    </message>
    <message>
        <source>Open it in the window once; it is backed up and brought up to date.</source>
        <translation>请在窗口中打开一次；会先备份再升级。</translation>
    </message>
    <message>
        <source>Save it as .txt or .html first.</source>
        <translation>请先另存为 .txt 或 .html。</translation>
    </message>
    <message>
        <source>Say which field holds the text.</source>
        <translation>请指明哪个字段是正文。</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>请先选中文字。</translation>
    </message>
    <message>
        <source>Select some text or an annotation first.</source>
        <translation>请先选中文字或标注。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Texts are imported into a project; projects end in .anno.</source>
        <translation>文本要导入到项目中；项目文件以 .anno 结尾。</translation>
    </message>
    <message>
        <source>The annotation says “{found}”, but the text says “{expected}” there.</source>
        <translation>标注记的是“{found}”，而文本此处是“{expected}”。</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” is no longer used.</source>
        <translation>属性“{attribute}”已停用。</translation>
    </message>
    <message>
        <source>The attribute “{attribute}” must have a value.</source>
        <translation>必须填写属性“{attribute}”。</translation>
    </message>
    <message>
        <source>The commands work without one; see annotator --help.</source>
        <translation>没有屏幕也可使用命令；参见 annotator --help。</translation>
    </message>
    <message>
        <source>The file was damaged or changed by something else; go on with a backup.</source>
        <translation>文件已损坏或被其他程序改动；请改用备份。</translation>
    </message>
    <message>
        <source>The parts of the annotation are not in order.</source>
        <translation>标注的各个片段顺序不对。</translation>
    </message>
    <message>
        <source>The project holds something that cannot be read: {reason}.</source>
        <translation>项目中有无法读取的内容：{reason}。</translation>
    </message>
    <message>
        <source>The schema file {file} is not right in line {line}, at “{path}”.</source>
        <translation>标注方案文件 {file} 第 {line} 行“{path}”处有误。</translation>
    </message>
    <message>
        <source>The schema has no attribute “{attribute}”.</source>
        <translation>标注方案中没有属性“{attribute}”。</translation>
    </message>
    <message>
        <source>The schema has no layer “{layer}”.</source>
        <translation>标注方案中没有层“{layer}”。</translation>
    </message>
    <message>
        <source>The schema has no link “{link}”.</source>
        <translation>标注方案中没有关联“{link}”。</translation>
    </message>
    <message>
        <source>The schema has no type “{type}”.</source>
        <translation>标注方案中没有类型“{type}”。</translation>
    </message>
    <message>
        <source>The search for “{pattern}” was given up after {seconds} seconds.</source>
        <translation>查找“{pattern}”超过 {seconds} 秒，已放弃。</translation>
    </message>
    <message>
        <source>The span ends at {end}, but the document has only {length} characters.</source>
        <translation>范围止于 {end}，但文档只有 {length} 个字符。</translation>
    </message>
    <message>
        <source>The text holds half a character at {position}, which cannot be stored.</source>
        <translation>文本在 {position} 处有半个字符，无法保存。</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was imported.</source>
        <translation>“{title}”的文本与导入时不同。</translation>
    </message>
    <message>
        <source>The type “{type}” is no longer used for new annotations.</source>
        <translation>类型“{type}”已停用，不能用于新标注。</translation>
    </message>
    <message>
        <source>The window needs {library}, which this computer lacks.</source>
        <translation>显示窗口需要 {library}，这台电脑上没有。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>文件 {path} 已存在。</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>没有名为“{encoding}”的编码。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>找不到文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>找不到文件夹 {path}。</translation>
    </message>
    <message>
        <source>There is no further annotation.</source>
        <translation>没有更多标注了。</translation>
    </message>
    <message>
        <source>There is no further document.</source>
        <translation>没有更多文档了。</translation>
    </message>
    <message>
        <source>There is no further suggestion.</source>
        <translation>没有更多建议了。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}.</source>
        <translation>{path} 所在的磁盘空间已满。</translation>
    </message>
    <message>
        <source>There is no screen to show a window on.</source>
        <translation>没有可以显示窗口的屏幕。</translation>
    </message>
    <message>
        <source>There is no text in {file}.</source>
        <translation>{file} 中没有文本。</translation>
    </message>
    <message>
        <source>There is nothing but blanks to annotate.</source>
        <translation>这里只有空白，无法标注。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>This annotation is no longer in the project.</source>
        <translation>此标注已不在项目中。</translation>
    </message>
    <message>
        <source>This cannot be undone, since something else has changed the same thing meanwhile.</source>
        <translation>无法撤销：其间同一内容已被其他操作改动。</translation>
    </message>
    <message>
        <source>This could not be done: {code}</source>
        <translation>无法完成：{code}</translation>
    </message>
    <message>
        <source>This document is no longer in the project.</source>
        <translation>此文档已不在项目中。</translation>
    </message>
    <message>
        <source>This would overlap “{surface}”, which the schema does not allow.</source>
        <translation>会与“{surface}”重叠，标注方案不允许。</translation>
    </message>
    <message>
        <source>Update the program to open it; nothing was changed.</source>
        <translation>请更新程序后再打开；文件未作任何改动。</translation>
    </message>
    <message>
        <source>Use a simpler pattern.</source>
        <translation>请改用更简单的正则表达式。</translation>
    </message>
    <message>
        <source>What can be read: {expected}</source>
        <translation>可以读取：{expected}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no JSON in line {line}: {reason}.</source>
        <translation>{file} 第 {line} 行不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not a text.</source>
        <translation>{file} 不是文本文件。</translation>
    </message>
    <message>
        <source>{file} is not written in {encoding}: byte {position} does not fit.</source>
        <translation>{file} 不是 {encoding} 编码：第 {position} 个字节不符。</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be read.</source>
        <translation>{file} 是无法读取的文件类型。</translation>
    </message>
    <message>
        <source>{file} is too large: more than {limit} bytes.</source>
        <translation>{file} 太大：超过 {limit} 字节。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>无法打开 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written to.</source>
        <translation>{path} 不可写。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} counts its {rows} wrongly.</source>
        <translation>{path} 的 {rows} 计数有误。</translation>
    </message>
    <message>
        <source>{path} holds something that no project has (“{object}”), and was not opened.</source>
        <translation>{path} 含有项目中不应有的内容（“{object}”），未打开。</translation>
    </message>
    <message>
        <source>{path} is a project; an export would have replaced it.</source>
        <translation>{path} 是项目文件，导出会将其覆盖。</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>{path} is not a project.</source>
        <translation>{path} 不是项目文件。</translation>
    </message>
    <message>
        <source>{path} is open in another window or program.</source>
        <translation>{path} 已在其他窗口或程序中打开。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program.</source>
        <translation>{path} 由本程序的较新版本创建。</translation>
    </message>
    <message>
        <source>{path} was made by an older version of this program.</source>
        <translation>{path} 由本程序的较旧版本创建。</translation>
    </message>
    <message>
        <source>“{found}” is no longer used as a value of “{attribute}”.</source>
        <translation>“{attribute}”的取值“{found}”已停用。</translation>
    </message>
    <message>
        <source>“{found}” is not a value of “{attribute}”.</source>
        <translation>“{found}”不是“{attribute}”的有效取值。</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern to search for: {reason}.</source>
        <translation>“{pattern}”不是有效的正则表达式：{reason}。</translation>
    </message>
    <message>
        <source>“{surface}” does not stand at {start} of “{title}”.</source>
        <translation>“{title}”的 {start} 处不是“{surface}”。</translation>
    </message>
    <message>
        <source>“{surface}” has this type already.</source>
        <translation>“{surface}”已标为此类型。</translation>
    </message>
    <message>
        <source>“{surface}” was tagged by {author}; nobody else can change that.</source>
        <translation>“{surface}”由 {author} 标注，其他人不能更改。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>&amp;Documents</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported to {file}: documents {documents}, annotations {tags}.</source>
        <translation>已导出到 {file}：{documents} 篇文档，{tags} 处标注。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>选择文件…</translation>
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
        <translation>每篇文档一行，共 {documents} 行。整个项目有 {tags} 处标注。另在文件旁写入一份清单，含各项计数与校验值。</translation>
    </message>
    <message>
        <source>The export was stopped; no file was changed.</source>
        <translation>导出已停止；文件未作任何改动。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>找不到文件夹 {folder}。</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>这是文件夹，请加上文件名。</translation>
    </message>
    <message>
        <source>Will be replaced: {files}</source>
        <translation>将被覆盖：{files}</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>关闭  (Esc)</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>共 {count} 处</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Tag All Hits</source>
        <translation>标注全部结果</translation>
    </message>
    <message>
        <source>Tag all hits ({count}) as…</source>
        <translation>将全部 {count} 处结果标为…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} of {count}, wrapped around</source>
        <translation>{number} / {count}（已绕回）</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Annotations like “{surface}”: {count}. Enter makes all of them {type}, Esc leaves.</source>
        <translation>与“{surface}”相同的标注有 {count} 处。按回车全部标为{type}，按 Esc 取消。</translation>
    </message>
    <message>
        <source>Annotations to relabel: {count}. Press a type&apos;s key; Esc leaves.</source>
        <translation>待改标 {count} 处。请按类型的快捷键；按 Esc 取消。</translation>
    </message>
    <message>
        <source>Further mentions of “{surface}”: {count}. Enter tags all as {type}, Esc leaves.</source>
        <translation>“{surface}”另有 {count} 处。按回车全部标为{type}，按 Esc 取消。</translation>
    </message>
    <message>
        <source>Left out, as the schema forbids it: {count}.</source>
        <translation>因标注方案不允许而略过：{count} 处。</translation>
    </message>
    <message>
        <source>Looking for further mentions of “{surface}”…</source>
        <translation>正在查找其他“{surface}”…</translation>
    </message>
    <message>
        <source>No further mention of “{surface}”.</source>
        <translation>没有其他“{surface}”。</translation>
    </message>
    <message>
        <source>Relabelled as {type}: {count}.</source>
        <translation>已将 {count} 处改标为{type}。</translation>
    </message>
    <message>
        <source>Tagged as {type}: {count}.</source>
        <translation>已将 {count} 处标为{type}。</translation>
    </message>
    <message>
        <source>Tagged before: {count}.</source>
        <translation>先前已标：{count} 处。</translation>
    </message>
    <message>
        <source>Type the two letters on a place to go there; Esc leaves.</source>
        <translation>输入某处的两个字母即可跳到该处；按 Esc 取消。</translation>
    </message>
    <message>
        <source>Which type is to stick? Press its key; Esc leaves.</source>
        <translation>要锁定哪个类型？请按其快捷键；按 Esc 取消。</translation>
    </message>
    <message>
        <source>{key} adds those inside longer words: {count}.</source>
        <translation>按 {key} 可加上长词内的 {count} 处。</translation>
    </message>
    <message>
        <source>{type} sticks: what you select is tagged at once. Esc ends it.</source>
        <translation>已锁定{type}：选中文字即标注。按 Esc 解除。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&amp;Encoding of the selected files</source>
        <translation>所选文件的编码(&amp;E)</translation>
    </message>
    <message>
        <source>As told from the bytes</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Cannot be read: {n}; the others are imported.</source>
        <translation>{n} 个无法读取，其余照常导入。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Choose a file to see its text.</source>
        <translation>选择一个文件以查看其文本。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Everything else is in the project. Undo takes the whole import back.</source>
        <translation>其余均已加入项目。撤销可收回整次导入。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files: {n}.</source>
        <translation>共 {n} 个文件。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported: {n}</source>
        <translation>已导入：{n}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>JSONL field of the text</source>
        <translation>JSONL 字段：正文</translation>
    </message>
    <message>
        <source>None of this can be read.</source>
        <translation>这些内容均无法读取。</translation>
    </message>
    <message>
        <source>Nothing was added to the project.</source>
        <translation>没有向项目添加任何内容。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Texts that the project has already are left out.</source>
        <translation>项目中已有的文本会略过。</translation>
    </message>
    <message>
        <source>The first {n} documents are shown.</source>
        <translation>只显示前 {n} 篇文档。</translation>
    </message>
    <message>
        <source>The import was stopped; what had come by then is in the project.</source>
        <translation>导入已停止；此前导入的内容已在项目中。</translation>
    </message>
    <message>
        <source>The project has this text already: “{title}”.</source>
        <translation>项目中已有这篇文本：“{title}”。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>not readable: {n}</source>
        <translation>无法读取：{n}</translation>
    </message>
    <message>
        <source>of the address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>of the title</source>
        <translation>标题</translation>
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
        <translation>{name}：与“{title}”文本相同</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… 另有 {n} 项</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <source>Indexing for search</source>
        <translation>正在建立搜索索引</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Enter accepts it, a type&apos;s key accepts it as that type, Backspace rejects it.</source>
        <translation>按回车接受，按类型的快捷键则标为该类型，按退格拒绝。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Select text and press a type&apos;s key. The annotation in hand is described here.</source>
        <translation>选中文字，再按类型的快捷键。当前标注的内容显示在这里。</translation>
    </message>
    <message>
        <source>Suggested: {type}</source>
        <translation>建议：{type}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
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
        <translation>导入</translation>
    </message>
    <message>
        <source>suggested by {name}</source>
        <translation>由 {name} 建议</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Also tagged here by {name}: {type}</source>
        <translation>{name} 在此也有标注：{type}</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Annotation</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Move Edges</source>
        <translation>移动边界(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tag As</source>
        <translation>标注为(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Tag A&amp;ll Mentions As</source>
        <translation>全部标为(&amp;L)</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Schema</source>
        <translation>标注方案(&amp;S)</translation>
    </message>
    <message>
        <source>A name cannot hold any of {signs} nor begin with a dot.</source>
        <translation>名称不能含有 {signs}，也不能以点开头。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>For example: policy news 2026</source>
        <translation>例如：政策新闻 2026</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>从文件载入…</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another.</source>
        <translation>此文件夹不可写，请另选一个。</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>标注方案</translation>
    </message>
    <message>
        <source>Schemas (*.toml)</source>
        <translation>标注方案 (*.toml)</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Types: {types} · attributes: {attributes} · version {version}</source>
        <translation>{types} 种类型 · {attributes} 个属性 · 版本 {version}</translation>
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
        <translation>网址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Paste as a Document</source>
        <translation>粘贴为文档</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some first.</source>
        <translation>剪贴板中没有文本，请先复制。</translation>
    </message>
    <message>
        <source>The clipboard holds something that is not text, and cannot be stored.</source>
        <translation>剪贴板中的内容不是文本，无法保存。</translation>
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
        <translation>程序再次出错；报告在 {folder}</translation>
    </message>
    <message>
        <source>The language changes when this is done: {task}</source>
        <translation>此任务完成后切换语言：{task}</translation>
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
        <translation>Annotator 项目 (*{suffix})</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>已复制到 {path}</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>正在复制项目</translation>
    </message>
    <message>
        <source>Documents (*.txt *.html *.htm *.jsonl);;All files (*)</source>
        <translation>文档 (*.txt *.html *.htm *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save a Copy of the Project</source>
        <translation>另存项目副本</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Leave It and Go On</source>
        <translation>跳过并继续</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source>Automatic ({family})</source>
        <translation>自动（{family}）</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度（深色）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Letters and spacing of menus, lists and dialogs, against those of this computer.</source>
        <translation>菜单、列表和对话框的文字与间距，相对于系统设置。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>每行字数</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Lists the types, too, that the schema leaves off unless wanted.</source>
        <translation>一并列出标注方案中默认不启用的类型。</translation>
    </message>
    <message>
        <source>Number the passages</source>
        <translation>显示段落编号</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>启动时打开上次的项目</translation>
    </message>
    <message>
        <source>Otherwise the welcome page is shown.</source>
        <translation>否则显示欢迎页。</translation>
    </message>
    <message>
        <source>Show optional types</source>
        <translation>显示可选类型</translation>
    </message>
    <message>
        <source>Shows the number of each passage in the margin.</source>
        <translation>在页边显示每段的编号。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>界面缩放</translation>
    </message>
    <message>
        <source>Stands beside every annotation that you make.</source>
        <translation>记录在你所做的每处标注上。</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The colours of the window and of the text.</source>
        <translation>窗口和正文的配色。</translation>
    </message>
    <message>
        <source>The distance of two lines, against the size. Underlines need about 160%.</source>
        <translation>相对于字号的行间距离。显示下划线约需 160%。</translation>
    </message>
    <message>
        <source>The language of menus and messages. Documents are shown as they are.</source>
        <translation>菜单和消息的语言。文档始终按原样显示。</translation>
    </message>
    <message>
        <source>The most characters in a line; about 40 read well.</source>
        <translation>每行最多字数；约 40 字便于阅读。</translation>
    </message>
    <message>
        <source>The size of documents, in points.</source>
        <translation>文档的字号，以磅为单位。</translation>
    </message>
    <message>
        <source>The typeface of documents.</source>
        <translation>显示文档所用的字体。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Defaults of This Page</source>
        <translation>本页恢复默认</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>All to Defaults</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is.</source>
        <translation>请按下新的按键；按 Esc 保持不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation>改归此命令</translation>
    </message>
    <message>
        <source>{key} alone is for writing: hold Ctrl or Alt, or take a function key.</source>
        <translation>单独的 {key} 要用来输入文字：请同时按住 Ctrl 或 Alt，或改用功能键。</translation>
    </message>
    <message>
        <source>{key} belongs to: {commands}</source>
        <translation>{key} 已用于：{commands}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Change an attribute of “{surface}”</source>
        <translation>修改“{surface}”的属性</translation>
    </message>
    <message>
        <source>Change the note on “{surface}”</source>
        <translation>修改“{surface}”的备注</translation>
    </message>
    <message>
        <source>Change the state of “{title}”</source>
        <translation>更改“{title}”的状态</translation>
    </message>
    <message>
        <source>Delete {count} annotations</source>
        <translation>删除 {count} 处标注</translation>
    </message>
    <message>
        <source>Delete “{surface}”</source>
        <translation>删除“{surface}”</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>Move the edges of “{surface}”</source>
        <translation>移动“{surface}”的边界</translation>
    </message>
    <message>
        <source>Reject “{surface}” as {type}</source>
        <translation>拒绝将“{surface}”标为{type}</translation>
    </message>
    <message>
        <source>Relabel “{surface}” as {type}</source>
        <translation>将“{surface}”改标为{type}</translation>
    </message>
    <message>
        <source>Remove documents: {documents}</source>
        <translation>移除 {documents} 篇文档</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>重命名“{title}”</translation>
    </message>
    <message>
        <source>Tag {count} × “{surface}” as {type}</source>
        <translation>将 {count} 处“{surface}”标为{type}</translation>
    </message>
    <message>
        <source>Tag “{surface}” as {type}</source>
        <translation>将“{surface}”标为{type}</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>{type}, suggested: Enter accepts, Backspace rejects</source>
        <translation>{type}（建议）：按回车接受，按退格拒绝</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>{type}, sticks</source>
        <translation>{type}，已锁定</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A project is one file: documents, the schema to tag under, and everybody&apos;s annotations. Make one, import texts, select a few words and press a type&apos;s key.</source>
        <translation>一个项目就是一个文件，包含文档、标注方案和每个人的标注。新建项目，导入文本，选中几个字，再按类型的快捷键，就完成了一次标注。</translation>
    </message>
    <message>
        <source>Bring in some documents</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Tag what a text says</source>
        <translation>标出文章说了什么</translation>
    </message>
    <message>
        <source>Text, HTML or JSONL files, or a whole folder of them; drop them anywhere on this window. They stay exactly as they came.</source>
        <translation>支持文本、HTML 和 JSONL 文件，也可以是整个文件夹；拖放到窗口任意位置即可。原文一字不改。</translation>
    </message>
    <message>
        <source>There is no Save: every gesture is stored before you see it, and can be undone.</source>
        <translation>无需保存：每一步操作在显示之前就已存盘，而且都能撤销。</translation>
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
