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
    <name>Bundles</name>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹：(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>制作(&amp;M)</translation>
    </message>
    <message>
        <source>Bundles written to {folder}: {n}</source>
        <translation>已写入 {folder} 的任务包：{n}</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择…(&amp;H)</translation>
    </message>
    <message>
        <source>Each person gets a file with their documents, the schema, the known names and their own work so far; reviewers get everybody&apos;s work. They open it like a project and hand it back when they are done.</source>
        <translation>每人得到一个文件，其中有其文档、方案、已知名称和本人已做的工作；审核者得到所有人的工作。像项目一样打开，完成后交回即可。</translation>
    </message>
    <message>
        <source>Folder for the Bundles</source>
        <translation>任务包文件夹</translation>
    </message>
    <message>
        <source>Make Bundles</source>
        <translation>制作任务包</translation>
    </message>
    <message>
        <source>Making bundles</source>
        <translation>正在制作任务包</translation>
    </message>
    <message>
        <source>There is nobody else in the project yet: add people first.</source>
        <translation>项目中还没有其他人：请先添加人员。</translation>
    </message>
    <message>
        <source>{person}  ·  {role}  ·  documents: {n}</source>
        <translation>{person}  ·  {role}  ·  文档：{n}</translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>&amp;Leave</source>
        <translation>拒绝(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>接受(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter takes a tag as it stands here, Backspace leaves it; the text shows it.</source>
        <translation>按回车接受，按退格拒绝；正文会转到该处。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>No carried tag waits to be confirmed in this document.</source>
        <translation>此文档没有待确认的沿用标注。</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Tags to Confirm</source>
        <translation>待确认的标注</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where it was tagged</source>
        <translation>原标注处</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A file for each person with the documents that they were given</source>
        <translation>为每个人制作一个文件，内含其分到的文档</translation>
    </message>
    <message>
        <source>A project with the sample texts that come with the program</source>
        <translation>用程序自带的示例文本建立的项目</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>关于 Annotator</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept All of This Surface</source>
        <translation>接受所有相同的建议</translation>
    </message>
    <message>
        <source>Accept Suggestion and Go On</source>
        <translation>接受建议并继续</translation>
    </message>
    <message>
        <source>Accept what all people who worked on the document say alike, as one step</source>
        <translation>将所有人标得一致的标注作为一步全部接受</translation>
    </message>
    <message>
        <source>Accept what is marked, with its edges as they were moved, and go on</source>
        <translation>接受选中的标注（含已移动的边界），并转到下一处</translation>
    </message>
    <message>
        <source>Adjudicate Document</source>
        <translation>裁定此文档</translation>
    </message>
    <message>
        <source>All Tags on This Surface…</source>
        <translation>此文字的所有标注…</translation>
    </message>
    <message>
        <source>All suggestions of these words and this type; again, in all documents</source>
        <translation>原文与类型都相同的所有建议；再按一次则针对所有文档</translation>
    </message>
    <message>
        <source>All that is repaired or passed over in the document, and what may be</source>
        <translation>文档中已修正、已略过和建议修正之处</translation>
    </message>
    <message>
        <source>Annotation Panel</source>
        <translation>标注面板</translation>
    </message>
    <message>
        <source>Annotators see only their own tags in a document until all who were given it are done</source>
        <translation>在分到某篇文档的人全部完成之前，标注员只看到自己的标注</translation>
    </message>
    <message>
        <source>Answer the question at the foot of the window with yes</source>
        <translation>对窗口底部的询问回答“是”</translation>
    </message>
    <message>
        <source>Any Document May Be Done</source>
        <translation>任何文档都可完成</translation>
    </message>
    <message>
        <source>Ask the Author</source>
        <translation>询问标注者</translation>
    </message>
    <message>
        <source>Ask the Remote Model</source>
        <translation>询问远程模型</translation>
    </message>
    <message>
        <source>Assignments…</source>
        <translation>任务分配…</translation>
    </message>
    <message>
        <source>Back from the choice of a link, or out of linking</source>
        <translation>退回关联的选择，或结束关联</translation>
    </message>
    <message>
        <source>Bring in exported work, and files of Label Studio, doccano, brat and others</source>
        <translation>导入此前导出的工作，以及 Label Studio、doccano、brat 等的文件</translation>
    </message>
    <message>
        <source>Bring texts into the project: documents, pages, books and rows of tables</source>
        <translation>将文本导入项目：文档、网页、电子书和表格的行</translation>
    </message>
    <message>
        <source>By a few letters of its name, its short name or the initials of its pinyin</source>
        <translation>输入名称、简称或拼音首字母的几个字即可</translation>
    </message>
    <message>
        <source>Carry My Tags Over to the Twins</source>
        <translation>将我的标注沿用到近似文档</translation>
    </message>
    <message>
        <source>Case Before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Choose a Type…</source>
        <translation>选择类型…</translation>
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
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>评论…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
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
        <source>Documents with Most to Gain First</source>
        <translation>收获最多的文档在前</translation>
    </message>
    <message>
        <source>Done, Go to the Next Unfinished</source>
        <translation>完成并转到下一篇未完成的文档</translation>
    </message>
    <message>
        <source>Doubtful Suggestions First</source>
        <translation>先看存疑的建议</translation>
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
        <source>Edit the Schema…</source>
        <translation>编辑标注方案…</translation>
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
        <source>Everything from then on stands under that name</source>
        <translation>此后的一切都记在该姓名下</translation>
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
        <source>For Me</source>
        <translation>退回给我的</translation>
    </message>
    <message>
        <source>Forget What It Said</source>
        <translation>忘记它的回答</translation>
    </message>
    <message>
        <source>Give all hits of the search one type; what the schema forbids is left out</source>
        <translation>将全部查找结果标为同一类型；标注方案不允许的会略过</translation>
    </message>
    <message>
        <source>Give all that was found one type, after a look at each place</source>
        <translation>逐处查看后，将搜索结果标为同一类型</translation>
    </message>
    <message>
        <source>Go through what needs a decision in the whole project, one key a verdict</source>
        <translation>逐处处理整个项目中待裁定的标注，一键一处</translation>
    </message>
    <message>
        <source>Go to the Documents</source>
        <translation>转到文档列表</translation>
    </message>
    <message>
        <source>Go to the Newer Version</source>
        <translation>转到较新版本</translation>
    </message>
    <message>
        <source>Go to the Older Version</source>
        <translation>转到较旧版本</translation>
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
        <source>Go to what can be said of the document as a whole; Esc comes back</source>
        <translation>转到整篇文档的标签；按 Esc 返回</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>标注指南</translation>
    </message>
    <message>
        <source>Have the model that is set up in the settings look at this document</source>
        <translation>让设置中的远程模型查看本文档</translation>
    </message>
    <message>
        <source>Hide Names Until the Verdict</source>
        <translation>裁定前隐藏姓名</translation>
    </message>
    <message>
        <source>Hide Others&apos; Tags Until All Are Done</source>
        <translation>全部完成前隐藏他人的标注</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>How often each was right, and which are shown</source>
        <translation>各来源的准确率，以及显示哪些</translation>
    </message>
    <message>
        <source>How right the model is that learns from the tags of this project</source>
        <translation>从本项目标注中学习的模型有多准确</translation>
    </message>
    <message>
        <source>Import Annotations from a Folder…</source>
        <translation>从文件夹导入标注…</translation>
    </message>
    <message>
        <source>Import Annotations…</source>
        <translation>导入标注…</translation>
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
        <source>In Simplified</source>
        <translation>显示为简体</translation>
    </message>
    <message>
        <source>In Traditional</source>
        <translation>显示为繁体</translation>
    </message>
    <message>
        <source>In all documents of the project; tags that were made of it stay</source>
        <translation>对项目的所有文档；由此得到的标注保留</translation>
    </message>
    <message>
        <source>In all documents, by everybody, in either script; decide on them together</source>
        <translation>所有文档、所有人、简繁通查，一并裁定</translation>
    </message>
    <message>
        <source>In this project reviewers see who has tagged only once they have decided</source>
        <translation>在此项目中，审核者作出裁定后才看到标注者是谁</translation>
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
        <source>Keep what is looked for under a name, in the project</source>
        <translation>将搜索条件命名后保存在项目中</translation>
    </message>
    <message>
        <source>Keep what is selected, move on and select the next piece of the same annotation</source>
        <translation>保留已选部分，再选同一标注的下一个片段</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Known Names…</source>
        <translation>已知名称…</translation>
    </message>
    <message>
        <source>Label the Document</source>
        <translation>填写文档标签</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Learn from Tags Now</source>
        <translation>立即从标注中学习</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave This as It Came</source>
        <translation>此处保持原样</translation>
    </message>
    <message>
        <source>Leave the Place Out, or Take It In</source>
        <translation>取消或选入此处</translation>
    </message>
    <message>
        <source>Leave the question, or end the sticky type</source>
        <translation>取消询问，或解除锁定的类型</translation>
    </message>
    <message>
        <source>Link No More</source>
        <translation>结束关联</translation>
    </message>
    <message>
        <source>Link Number {number}</source>
        <translation>第 {number} 种关联</translation>
    </message>
    <message>
        <source>Link to Another</source>
        <translation>关联到另一处</translation>
    </message>
    <message>
        <source>List Only My Documents</source>
        <translation>只列出我的文档</translation>
    </message>
    <message>
        <source>List all places in the project of what is selected or in hand</source>
        <translation>列出选中文字或当前标注在项目中的所有出处</translation>
    </message>
    <message>
        <source>List documents by how many right suggestions wait in them</source>
        <translation>按文档中待定的正确建议的多少排列</translation>
    </message>
    <message>
        <source>List of Repairs</source>
        <translation>修正清单</translation>
    </message>
    <message>
        <source>List the documents that are nearly the same, and the other versions</source>
        <translation>列出近似文档和其他版本</translation>
    </message>
    <message>
        <source>List the tags that were carried over from another document, with both texts</source>
        <translation>列出从其他文档沿用的标注，两边文字对照</translation>
    </message>
    <message>
        <source>List the types that the schema leaves off by default</source>
        <translation>列出标注方案中默认不启用的类型</translation>
    </message>
    <message>
        <source>List what is wrong with your work, and what the schema still asks for</source>
        <translation>列出标注中的问题，以及标注方案要求补充的内容</translation>
    </message>
    <message>
        <source>List what you rejected, and have it suggested again</source>
        <translation>查看已拒绝的建议，并可恢复</translation>
    </message>
    <message>
        <source>Make Bundles…</source>
        <translation>制作任务包…</translation>
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
        <source>Mark the Next Way</source>
        <translation>选中下一种标法</translation>
    </message>
    <message>
        <source>Mark the Way Before</source>
        <translation>选中上一种标法</translation>
    </message>
    <message>
        <source>Merge Bundles…</source>
        <translation>合并任务包…</translation>
    </message>
    <message>
        <source>Merge by Majority</source>
        <translation>按多数合并</translation>
    </message>
    <message>
        <source>Merge by One Person</source>
        <translation>按某人合并</translation>
    </message>
    <message>
        <source>Name the Type</source>
        <translation>指定类型</translation>
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
        <source>Next Case</source>
        <translation>下一处</translation>
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
        <source>Next Hit in the Project</source>
        <translation>项目中的下一处结果</translation>
    </message>
    <message>
        <source>Next Place of the Question</source>
        <translation>所问的下一处</translation>
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
        <source>Of Another Type</source>
        <translation>改为其他类型</translation>
    </message>
    <message>
        <source>Only Documents Without Errors</source>
        <translation>仅限没有错误的文档</translation>
    </message>
    <message>
        <source>Only Documents Without Problems</source>
        <translation>仅限没有问题的文档</translation>
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
        <source>Overview…</source>
        <translation>总览…</translation>
    </message>
    <message>
        <source>Pass Over as Noise</source>
        <translation>作为噪声略过</translation>
    </message>
    <message>
        <source>Pass Over as Noise, or Keep</source>
        <translation>作为噪声略过，或保留</translation>
    </message>
    <message>
        <source>Paste as a Document…</source>
        <translation>粘贴为文档…</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>人员…</translation>
    </message>
    <message>
        <source>Point at Its Known Name</source>
        <translation>指向已知名称</translation>
    </message>
    <message>
        <source>Point at what the annotation in hand is linked to, one after the other</source>
        <translation>依次指定当前标注要关联到的各处</translation>
    </message>
    <message>
        <source>Point at what the annotation in hand is no longer linked to</source>
        <translation>指定当前标注不再关联到哪一处</translation>
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
        <source>Previous Hit in the Project</source>
        <translation>项目中的上一处结果</translation>
    </message>
    <message>
        <source>Previous Place of the Question</source>
        <translation>所问的上一处</translation>
    </message>
    <message>
        <source>Previous Suggestion</source>
        <translation>上一条建议</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress, pace, types, agreement and error rates; your own, or everybody&apos;s</source>
        <translation>进度、速度、类型、一致性和错误率；自己的，或所有人的</translation>
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
        <source>Reject</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reject All of This Surface</source>
        <translation>拒绝所有相同的建议</translation>
    </message>
    <message>
        <source>Reject Suggestion and Go On</source>
        <translation>拒绝建议并继续</translation>
    </message>
    <message>
        <source>Rejected Suggestions…</source>
        <translation>已拒绝的建议…</translation>
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
        <source>Rename or forget the searches that are kept in the project</source>
        <translation>重命名或删除项目中保存的搜索</translation>
    </message>
    <message>
        <source>Repair This</source>
        <translation>修正此处</translation>
    </message>
    <message>
        <source>Repair This, or Leave It as It Came</source>
        <translation>修正此处，或保持原样</translation>
    </message>
    <message>
        <source>Repair by Hand…</source>
        <translation>手动修正…</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修正后</translation>
    </message>
    <message>
        <source>Return what is marked to its author, with a reason</source>
        <translation>将选中的标注连同理由退回标注者</translation>
    </message>
    <message>
        <source>Review Cases of This Document</source>
        <translation>审核此文档的待裁定之处</translation>
    </message>
    <message>
        <source>Review Queue</source>
        <translation>审核队列</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Save the Search…</source>
        <translation>保存搜索…</translation>
    </message>
    <message>
        <source>Saved Searches…</source>
        <translation>已保存的搜索…</translation>
    </message>
    <message>
        <source>Say what the selection should read, or put something in at the cursor</source>
        <translation>指定选中文字的正确写法，或在光标处补字</translation>
    </message>
    <message>
        <source>Script as It Came</source>
        <translation>简繁保持原样</translation>
    </message>
    <message>
        <source>Search What Is Tagged</source>
        <translation>按标注原文搜索</translation>
    </message>
    <message>
        <source>Search by Amount</source>
        <translation>按数值搜索</translation>
    </message>
    <message>
        <source>Search by Author</source>
        <translation>按作者搜索</translation>
    </message>
    <message>
        <source>Search by State</source>
        <translation>按状态搜索</translation>
    </message>
    <message>
        <source>Search by Type</source>
        <translation>按类型搜索</translation>
    </message>
    <message>
        <source>Search the Documents</source>
        <translation>搜索文档</translation>
    </message>
    <message>
        <source>Search the Documents for This</source>
        <translation>在全部文档中搜索此内容</translation>
    </message>
    <message>
        <source>Search the Titles</source>
        <translation>按标题搜索</translation>
    </message>
    <message>
        <source>Select a Further Piece</source>
        <translation>增选片段</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Settle All That Agree</source>
        <translation>裁定所有一致之处</translation>
    </message>
    <message>
        <source>Show documents repaired, or as they came; tags stay where they are</source>
        <translation>显示修正后的文档，或原样显示；标注位置不变</translation>
    </message>
    <message>
        <source>Show everybody&apos;s tags side by side and go from difference to difference</source>
        <translation>并列显示所有人的标注，逐处处理差异</translation>
    </message>
    <message>
        <source>Show two letters on each word and annotation; typing them goes there</source>
        <translation>在每个词和标注上显示两个字母，输入即可跳到该处</translation>
    </message>
    <message>
        <source>Show what other suggesters say of this place, one after the other</source>
        <translation>逐一显示其他来源对此处的建议</translation>
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
        <source>Suggest in nearly the same documents what you have tagged in this one</source>
        <translation>把此文档中的标注作为建议提供给近似文档</translation>
    </message>
    <message>
        <source>Suggesters…</source>
        <translation>建议来源…</translation>
    </message>
    <message>
        <source>Switch Off in the Project: {rule}</source>
        <translation>在项目中停用：{rule}</translation>
    </message>
    <message>
        <source>Switch On in the Project: {rule}</source>
        <translation>在项目中启用：{rule}</translation>
    </message>
    <message>
        <source>Switch This Rule in the Project</source>
        <translation>在项目中启用或停用此规则</translation>
    </message>
    <message>
        <source>Tab goes from the most doubtful suggestion to the surest, not by place</source>
        <translation>Tab 从最存疑的建议走到最有把握的，而不按位置</translation>
    </message>
    <message>
        <source>Tag All Hits…</source>
        <translation>标注全部结果…</translation>
    </message>
    <message>
        <source>Tag All Results…</source>
        <translation>标注全部搜索结果…</translation>
    </message>
    <message>
        <source>Tags to Confirm…</source>
        <translation>待确认的标注…</translation>
    </message>
    <message>
        <source>Take This One</source>
        <translation>采用这一种</translation>
    </message>
    <message>
        <source>Take What Is Suggested</source>
        <translation>采用所建议的</translation>
    </message>
    <message>
        <source>Take in the work of bundles that came back</source>
        <translation>收入交回的任务包中的工作</translation>
    </message>
    <message>
        <source>Take the selected documents out of the project, with their annotations</source>
        <translation>将选中的文档连同其标注移出项目</translation>
    </message>
    <message>
        <source>The Link with This Number</source>
        <translation>选此编号的关联</translation>
    </message>
    <message>
        <source>The documents that you were given</source>
        <translation>分配给你的文档</translation>
    </message>
    <message>
        <source>The name that reads like the annotation in hand; a new one is added</source>
        <translation>指向与当前标注同名的已知名称；没有则新增</translation>
    </message>
    <message>
        <source>The names that entities can point at, with their other names</source>
        <translation>实体可指向的名称及其别名</translation>
    </message>
    <message>
        <source>The tags that came back to you from review: agree or dispute by one key</source>
        <translation>审核退回给你的标注：一键同意或提出异议</translation>
    </message>
    <message>
        <source>The type named next replaces those of its layer in the selection</source>
        <translation>接着按的类型将取代选区内同层标注的类型</translation>
    </message>
    <message>
        <source>The type named next stands there, in place of what people set</source>
        <translation>以接下来指定的类型取代各人所标的类型</translation>
    </message>
    <message>
        <source>The type named next sticks: each selection is tagged with it at once</source>
        <translation>锁定接着按的类型：选中文字即标为该类型</translation>
    </message>
    <message>
        <source>This Is No Noise</source>
        <translation>这不是噪声</translation>
    </message>
    <message>
        <source>Twins and Versions…</source>
        <translation>近似文档与版本…</translation>
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
        <source>Types, attributes and links; what is tagged is carried along</source>
        <translation>更改类型、属性和关联；已有标注随之更新</translation>
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
        <source>Unlink from Another</source>
        <translation>取消与另一处的关联</translation>
    </message>
    <message>
        <source>What Else It May Be</source>
        <translation>换成其他可能</translation>
    </message>
    <message>
        <source>What It Said Without a Place…</source>
        <translation>它的回答中找不到位置的…</translation>
    </message>
    <message>
        <source>What Was Learned from Tags…</source>
        <translation>从标注中学到的…</translation>
    </message>
    <message>
        <source>What people say of this document and its tags; say something yourself</source>
        <translation>各人对本文档及其标注的评论；你也可以发表意见</translation>
    </message>
    <message>
        <source>What the suggester says stands there, in place of what people set</source>
        <translation>以建议来源所说的代替各人所标的</translation>
    </message>
    <message>
        <source>Wherever people differ, what most of them say holds; ties are left</source>
        <translation>凡有分歧之处，以多数人的标法为准；票数相同的留待处理</translation>
    </message>
    <message>
        <source>Wherever people differ, what one of them says holds</source>
        <translation>凡有分歧之处，以其中一人的标法为准</translation>
    </message>
    <message>
        <source>Who did what in this document and when; see it as it was, and go back to it</source>
        <translation>谁在何时对此文档做了什么；查看当时的样子并恢复</translation>
    </message>
    <message>
        <source>Who has which document, and how far it is; give out and take back</source>
        <translation>谁有哪篇文档、进展如何；分配与收回</translation>
    </message>
    <message>
        <source>Who works in this project, and what each may do</source>
        <translation>谁在此项目中工作、各自可以做什么</translation>
    </message>
    <message>
        <source>Words that the remote model named and that do not stand in this document</source>
        <translation>远程模型说到、而本文档中没有的文字</translation>
    </message>
    <message>
        <source>Work as Somebody Else…</source>
        <translation>以其他人身份工作…</translation>
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
    <name>Comments</name>
    <message>
        <source>&amp;About</source>
        <translation>评论对象(&amp;A)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comments on “{title}”</source>
        <translation>对“{title}”的评论</translation>
    </message>
    <message>
        <source>Comments: {n}. Enter on one about a tag goes there.</source>
        <translation>评论：{n} 条。在关于标注的评论上按 Enter 即转到该处。</translation>
    </message>
    <message>
        <source>Nobody has said anything.</source>
        <translation>还没有人发表评论。</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>本文档</translation>
    </message>
    <message>
        <source>Your comment. Enter keeps it.</source>
        <translation>你的评论。按 Enter 保存。</translation>
    </message>
    <message>
        <source>on a tag that is gone</source>
        <translation>针对已删除的标注</translation>
    </message>
    <message>
        <source>on “{surface}” ({type})</source>
        <translation>针对“{surface}”（{type}）</translation>
    </message>
    <message>
        <source>“{surface}”</source>
        <translation>“{surface}”</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>All Tags on “{surface}”</source>
        <translation>“{surface}”的所有标注</translation>
    </message>
    <message>
        <source>By</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Decided: {done}; left as they are: {left}</source>
        <translation>已裁定：{done}；保持不变：{left}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Tags: {n} in {documents} documents; ticked: {ticked}.</source>
        <translation>标注：{n}，分布于 {documents} 篇文档；已勾选：{ticked}。</translation>
    </message>
    <message>
        <source>There are more than are listed.</source>
        <translation>未全部列出。</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Tick Other Types</source>
        <translation>勾选其他类型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is ticked is:</source>
        <translation>勾选的标注均为：</translation>
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
    <name>Deriving</name>
    <message>
        <source>Preparing texts</source>
        <translation>正在准备文本</translation>
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
        <source>comments: {n}</source>
        <translation>评论 {n} 条</translation>
    </message>
    <message>
        <source>mixed script</source>
        <translation>简繁混用</translation>
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
        <translation>你的文档已全部完成：请关闭程序，交回 {file}。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documents: {documents}</source>
        <translation>共 {documents} 篇文档</translation>
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
        <source>Initials of {names}</source>
        <translation>拼音首字母：{names}</translation>
    </message>
    <message>
        <source>Look for types, authors, values…</source>
        <translation>按类型、作者、数值等搜索…</translation>
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
        <source>Nothing found</source>
        <translation>未找到</translation>
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
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>搜索标题和正文</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
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
        <translation>1 篇文档中有 {hits} 处</translation>
    </message>
    <message>
        <source>{hits} in {documents} documents</source>
        <translation>{documents} 篇文档中有 {hits} 处</translation>
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
        <source>A dataset needs at least one split with a share above 0.</source>
        <translation>数据集至少要有一个份数大于 0 的划分。</translation>
    </message>
    <message>
        <source>A document is named by its title or the name of its file; nothing was changed.</source>
        <translation>文档以标题或文件名指明；没有作任何改动。</translation>
    </message>
    <message>
        <source>A known name needs a name.</source>
        <translation>已知名称必须有名称。</translation>
    </message>
    <message>
        <source>A link in “{title}” leads out of the document or to another person&apos;s work.</source>
        <translation>“{title}”中有关联指向文档之外或他人的标注。</translation>
    </message>
    <message>
        <source>A link “{link}” can only tie annotations of one layer.</source>
        <translation>“{link}”关联只能连接同一层的标注。</translation>
    </message>
    <message>
        <source>A part of the program is not installed: {library}.</source>
        <translation>程序的一个组件未安装：{library}。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人员需要有姓名。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>保存的搜索必须有名称。</translation>
    </message>
    <message>
        <source>A second / is expected after “{found}”, as around every regular expression.</source>
        <translation>“{found}”之后缺少另一个 /：正则表达式前后都要有 /。</translation>
    </message>
    <message>
        <source>After “{filter}” a value is expected.</source>
        <translation>“{filter}”之后要有值。</translation>
    </message>
    <message>
        <source>Allow it in the settings of the remote model if that is meant.</source>
        <translation>如果确实需要，请在远程模型的设置中允许。</translation>
    </message>
    <message>
        <source>An annotation cannot be linked to itself.</source>
        <translation>标注不能关联到自身。</translation>
    </message>
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
        <source>As many links “{link}” lead to “{surface}” as may: {max}.</source>
        <translation>指向“{surface}”的“{link}”关联已达上限：{max}。</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>请对方重新发送文件。</translation>
    </message>
    <message>
        <source>Ask where the file comes from.</source>
        <translation>请查明文件的来源。</translation>
    </message>
    <message>
        <source>Ask where the file comes from; nothing in it was run.</source>
        <translation>请查明文件来源；其中的内容均未运行。</translation>
    </message>
    <message>
        <source>Assign documents to them first.</source>
        <translation>请先给他们分配文档。</translation>
    </message>
    <message>
        <source>Bring in an export of people’s own layers.</source>
        <translation>请导入各人自己标注层的导出文件。</translation>
    </message>
    <message>
        <source>Call it by its id, title or file name.</source>
        <translation>请用文档的编号、标题或文件名来指称它。</translation>
    </message>
    <message>
        <source>Choose a folder that is empty, or not there yet.</source>
        <translation>请选择空文件夹，或尚不存在的文件夹。</translation>
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
        <source>Choose another protocol or address in the settings.</source>
        <translation>请在设置中选择其他协议或地址。</translation>
    </message>
    <message>
        <source>Choose the one with the texts (--text-field): {found}.</source>
        <translation>请选择正文所在的列（--text-field）：{found}。</translation>
    </message>
    <message>
        <source>Choose the splits.tsv of a dataset that was exported before.</source>
        <translation>请选择以前导出的数据集中的 splits.tsv。</translation>
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
        <source>Expected: a message of the user, then one of the assistant.</source>
        <translation>应为：先是用户的消息，再是助手的消息。</translation>
    </message>
    <message>
        <source>Expected: a number, with a unit where it matters, like 100亿元, 46.2%, 3000.</source>
        <translation>应为数字，必要时加单位，如 100亿元、46.2%、3000。</translation>
    </message>
    <message>
        <source>Expected: something like http://localhost:11434, without a name or question mark.</source>
        <translation>应类似 http://localhost:11434，不含用户名和问号。</translation>
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
        <source>Give the address itself in the settings.</source>
        <translation>请在设置中直接填写真正的地址。</translation>
    </message>
    <message>
        <source>Have the column shown as text; the row is left out.</source>
        <translation>请把该列设为文本格式；该行已略去。</translation>
    </message>
    <message>
        <source>Import it by itself, or as annotations.</source>
        <translation>请单独导入它，或作为标注导入。</translation>
    </message>
    <message>
        <source>Import the texts with it, or the document first.</source>
        <translation>请连同文本一起导入，或先导入该文档。</translation>
    </message>
    <message>
        <source>In TOML, words stand in quotes: [types], and below it &quot;城市&quot; = &quot;GPE&quot;.</source>
        <translation>在 TOML 中词语要加引号：[types]，下一行 &quot;城市&quot; = &quot;GPE&quot;。</translation>
    </message>
    <message>
        <source>In line {line} of {file} a spreadsheet has shortened “{name}” to {found}.</source>
        <translation>{file} 第 {line} 行的“{name}”被电子表格缩写成了 {found}。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the answer “{found}” is no JSON object.</source>
        <translation>{file} 第 {line} 行的回答“{found}”不是 JSON 对象。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the chat is no question with an answer: {found}.</source>
        <translation>{file} 第 {line} 行的对话不是一问一答：{found}。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the field “{field}” cannot be {found}.</source>
        <translation>{file} 第 {line} 行的字段“{field}”不能是 {found}。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the pieces {found} do not go from {start} to {end}.</source>
        <translation>{file} 第 {line} 行的各段 {found} 不是从 {start} 到 {end}。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the question “{found}” is not asked by the prompt.</source>
        <translation>{file} 第 {line} 行的提问“{found}”与提示词不符。</translation>
    </message>
    <message>
        <source>In line {line} of {file} the tag {found} is a number, and nothing says of which tag.</source>
        <translation>{file} 第 {line} 行的标签 {found} 是数字，而且没有说明它代表哪个标签。</translation>
    </message>
    <message>
        <source>In line {line} of {file} two spans have one id.</source>
        <translation>{file} 第 {line} 行有两个范围的 id 相同。</translation>
    </message>
    <message>
        <source>In line {line} of {file}, the link “{found}” leads to no span of the record.</source>
        <translation>{file} 第 {line} 行的关联“{found}”指向该记录中没有的范围。</translation>
    </message>
    <message>
        <source>In line {line} of {file}, “{found}” does not stand at {start}.</source>
        <translation>{file} 第 {line} 行的 {start} 处不是“{found}”。</translation>
    </message>
    <message>
        <source>In line {line} of {file}, “{found}” is no tag.</source>
        <translation>{file} 第 {line} 行的“{found}”不是标签。</translation>
    </message>
    <message>
        <source>In line {line} of {file}, “{found}” is not a value of “{name}”.</source>
        <translation>{file} 第 {line} 行：“{found}”不是“{name}”的有效取值。</translation>
    </message>
    <message>
        <source>In line {line} of {file}, “{key}” cannot be the key of a known name.</source>
        <translation>{file} 第 {line} 行：“{key}”不能用作已知名称的代号。</translation>
    </message>
    <message>
        <source>In {file}, a part of “{found}” is missing or broken; the document is left out.</source>
        <translation>{file} 中，“{found}”缺少一部分或有损坏，该文档已略去。</translation>
    </message>
    <message>
        <source>In {file}, the link “{found}” leads to nothing that is there; it is left out.</source>
        <translation>{file} 中，关联“{found}”所指的标注不存在，已略去。</translation>
    </message>
    <message>
        <source>In {file}, two annotations have the id {found}; the second is left out.</source>
        <translation>{file} 中有两个标注的编号都是 {found}，后一个已略去。</translation>
    </message>
    <message>
        <source>In {file}, {name} of “{surface}” cannot be “{found}”; that is left out.</source>
        <translation>{file} 中，“{surface}”的 {name} 不能是“{found}”，该值已略去。</translation>
    </message>
    <message>
        <source>In {file}, “{found}” does not stand at {at}, whatever is counted; it is left out.</source>
        <translation>{file} 中，无论按哪种单位计数，“{found}”都不在 {at} 处，已略去。</translation>
    </message>
    <message>
        <source>In {file}, “{found}” may not be a {type} under the schema ({rule}); it is left out.</source>
        <translation>{file} 中，按标注方案“{found}”不能是 {type}（{rule}），已略去。</translation>
    </message>
    <message>
        <source>In {file}, “{found}” stands nowhere in the text, or it cannot be told where; it is left out.</source>
        <translation>{file} 中，“{found}”不在文本里，或无法确定在哪一处，已略去。</translation>
    </message>
    <message>
        <source>In {file}, “{stands}” stands at {at}, not “{found}”; it is left out.</source>
        <translation>{file} 中，{at} 处是“{stands}”，不是“{found}”，已略去。</translation>
    </message>
    <message>
        <source>In {path} a row of “{table}” belongs to nothing.</source>
        <translation>{path} 的“{table}”中有一行没有归属。</translation>
    </message>
    <message>
        <source>In {path} a tag of “{title}” is not what the text says ({reason}); nothing was merged.</source>
        <translation>{path} 中“{title}”的一条标注与文本不符（{reason}）；没有合并任何内容。</translation>
    </message>
    <message>
        <source>In {path} something is decided about “{title}” that lies outside its text.</source>
        <translation>{path} 中对“{title}”的一项决定超出了其文本范围。</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;annotator[{extra}]&quot;.</source>
        <translation>安装命令：pip install &quot;annotator[{extra}]&quot;。</translation>
    </message>
    <message>
        <source>Install it with: pip install {library}.</source>
        <translation>安装命令：pip install {library}。</translation>
    </message>
    <message>
        <source>It has these: {known}.</source>
        <translation>它有这些选项：{known}。</translation>
    </message>
    <message>
        <source>It is not a part of this program; tell whoever made it.</source>
        <translation>它不是本程序的一部分；请告知其作者。</translation>
    </message>
    <message>
        <source>It is not known what this means under the schema: {found}.</source>
        <translation>不知道它们在标注方案里对应什么：{found}。</translation>
    </message>
    <message>
        <source>It is not worked out yet how this document reads.</source>
        <translation>还没有算出这篇文档该怎样阅读。</translation>
    </message>
    <message>
        <source>It must be in one piece, without blanks and |.</source>
        <translation>它必须连续，不含空格和 |。</translation>
    </message>
    <message>
        <source>Keep the file, and go on with a backup.</source>
        <translation>请保留此文件，并改用备份继续工作。</translation>
    </message>
    <message>
        <source>Let another program recognise the text (OCR) first.</source>
        <translation>请先用其他程序识别文字（OCR）。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has a field “{field}”, which known names do not have.</source>
        <translation>{file} 第 {line} 行有字段“{field}”，已知名称没有这个字段。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no name.</source>
        <translation>{file} 第 {line} 行没有名称。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no text in the field “{field}”.</source>
        <translation>{file} 第 {line} 行的字段“{field}”中没有文本。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no token with a tag: “{found}”.</source>
        <translation>{file} 第 {line} 行没有词元和标签：“{found}”。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has the key “{key}”, which line {before} has already.</source>
        <translation>{file} 第 {line} 行的代号“{key}”与第 {before} 行重复。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has {found} fields, but the first line names {expected}.</source>
        <translation>{file} 第 {line} 行有 {found} 个字段，而首行列出 {expected} 个。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is about “{found}”, which is no document of the project.</source>
        <translation>{file} 第 {line} 行说的是“{found}”，项目中没有这篇文档。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is no JSON object.</source>
        <translation>{file} 第 {line} 行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is no record, at “{path}”: {reason}.</source>
        <translation>{file} 第 {line} 行不是有效记录，“{path}”处有误：{reason}。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is none of brat’s: “{found}”.</source>
        <translation>{file} 第 {line} 行不是 brat 的格式：“{found}”。</translation>
    </message>
    <message>
        <source>Line {line} of {file} is the work of several people, who cannot be told apart.</source>
        <translation>{file} 第 {line} 行出自多人，无法区分。</translation>
    </message>
    <message>
        <source>Line {line} of {file} names a type “{found}”, which the schema does not have.</source>
        <translation>{file} 第 {line} 行的类型“{found}”不在标注方案中。</translation>
    </message>
    <message>
        <source>Line {line} of {file} names “{found}”, which the schema does not have.</source>
        <translation>{file} 第 {line} 行的“{found}”不在标注方案中。</translation>
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
        <source>Make the folder {path} writable.</source>
        <translation>请让文件夹 {path} 可以写入。</translation>
    </message>
    <message>
        <source>No annotation lies inside the selection.</source>
        <translation>选区内没有标注。</translation>
    </message>
    <message>
        <source>No carried tag waits to be confirmed here.</source>
        <translation>这里没有待确认的沿用标注。</translation>
    </message>
    <message>
        <source>No column of {file} is called “{field}”.</source>
        <translation>{file} 中没有名为“{field}”的列。</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>没有打开的文档。</translation>
    </message>
    <message>
        <source>No link “{link}” can lead to “{surface}”: its type is “{type}”.</source>
        <translation>“{link}”关联不能指向“{surface}”：其类型为“{type}”。</translation>
    </message>
    <message>
        <source>No link “{link}” can start from “{surface}”: its type is “{type}”.</source>
        <translation>“{link}”关联不能起自“{surface}”：其类型为“{type}”。</translation>
    </message>
    <message>
        <source>No other document is nearly the same as this one.</source>
        <translation>没有与此近似的文档。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No remote model is set up.</source>
        <translation>还没有设置远程模型。</translation>
    </message>
    <message>
        <source>No work is lost, but something else has written to the file.</source>
        <translation>工作没有丢失，但其他程序写过这个文件。</translation>
    </message>
    <message>
        <source>None of the annotations in the selection is of the layer “{layer}”.</source>
        <translation>选区内没有“{layer}”层的标注。</translation>
    </message>
    <message>
        <source>Nothing here can be settled so.</source>
        <translation>此处没有可以这样裁定的标注。</translation>
    </message>
    <message>
        <source>Nothing says which part of the type “{type}” this belongs to.</source>
        <translation>未指明此处应归入“{type}”拆分后的哪个类型。</translation>
    </message>
    <message>
        <source>Nothing was given to these people that a bundle could hold.</source>
        <translation>没有分配给这些人的文档可以打包。</translation>
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
        <source>Only a lead can change settings of the project; {person} is none.</source>
        <translation>只有负责人可以修改项目设置；{person} 不是负责人。</translation>
    </message>
    <message>
        <source>Only a lead can change the schema; {person} is none.</source>
        <translation>只有负责人可以修改方案；{person} 不是负责人。</translation>
    </message>
    <message>
        <source>Only a lead can change who works here; {person} is none.</source>
        <translation>只有负责人可以管理人员；{person} 不是负责人。</translation>
    </message>
    <message>
        <source>Only a lead can give documents out; {person} is none.</source>
        <translation>只有负责人可以分配文档；{person} 不是负责人。</translation>
    </message>
    <message>
        <source>Only a lead can make bundles; {person} is none.</source>
        <translation>只有负责人可以制作任务包；{person} 不是负责人。</translation>
    </message>
    <message>
        <source>Only a lead can merge bundles; {person} is none.</source>
        <translation>只有负责人可以合并任务包；{person} 不是负责人。</translation>
    </message>
    <message>
        <source>Only a lead can restore other people&apos;s work; {person} is none.</source>
        <translation>只有负责人可以恢复他人的工作；{person} 不是负责人。</translation>
    </message>
    <message>
        <source>Only a lead can take documents out of the project; {person} is none.</source>
        <translation>只有负责人可以移除项目中的文档；{person} 不是负责人。</translation>
    </message>
    <message>
        <source>Only annotations of one person in one document can be linked.</source>
        <translation>只能关联同一人在同一篇文档中的标注。</translation>
    </message>
    <message>
        <source>Only bundles and copies of this project can be merged into it.</source>
        <translation>只能合并本项目的任务包和副本。</translation>
    </message>
    <message>
        <source>Only edited tables can change annotations that are there: {known}.</source>
        <translation>只有编辑过的表格能更改已有的标注：{known}。</translation>
    </message>
    <message>
        <source>Only numbers and dates can; for all else use a colon.</source>
        <translation>只有数字和日期能比较大小；其余请用冒号。</translation>
    </message>
    <message>
        <source>Only reviewers and leads can decide on tags; {person} is neither.</source>
        <translation>只有审核者和负责人可以裁定标注；{person} 不是。</translation>
    </message>
    <message>
        <source>Only what is in one piece can be repaired.</source>
        <translation>只能修正连续的一段。</translation>
    </message>
    <message>
        <source>Open it in the program and close it again; nothing was merged.</source>
        <translation>请在程序中打开它再关闭；没有合并任何内容。</translation>
    </message>
    <message>
        <source>Open it in the window once; it is backed up and brought up to date.</source>
        <translation>请在窗口中打开一次；会先备份再升级。</translation>
    </message>
    <message>
        <source>Put the prompt, with {{text}} for the paragraph, beside it as NAME.prompt.txt.</source>
        <translation>请把提示词放在它旁边，存为 NAME.prompt.txt，段落处写 {{text}}。</translation>
    </message>
    <message>
        <source>Retire it, or merge it into another one.</source>
        <translation>请将它停用，或合并到另一个。</translation>
    </message>
    <message>
        <source>Save it as .txt or .html first.</source>
        <translation>请先另存为 .txt 或 .html。</translation>
    </message>
    <message>
        <source>Save it without one first.</source>
        <translation>请先另存为没有密码的文件。</translation>
    </message>
    <message>
        <source>Say it in a file (--mapping); --write-mapping writes one to be filled in.</source>
        <translation>请写在文件里（--mapping）；--write-mapping 会写出一个供填写的文件。</translation>
    </message>
    <message>
        <source>Say which field holds the text.</source>
        <translation>请指明哪个字段是正文。</translation>
    </message>
    <message>
        <source>Say which value of {type} becomes which type: this would split it into nothing.</source>
        <translation>请说明“{type}”的哪个取值变成哪种类型：这样拆分什么也得不到。</translation>
    </message>
    <message>
        <source>See that the server runs, and that address and port are right.</source>
        <translation>请确认服务器正在运行，地址和端口正确。</translation>
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
        <source>Set one up under Settings, Remote Model.</source>
        <translation>请在“设置”的“远程模型”中设置。</translation>
    </message>
    <message>
        <source>Something else has written to the file; ask where it comes from.</source>
        <translation>有其他程序写过这个文件；请查明其来源。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Suggestions are nobody’s work: give a person or ask for suggestions, not both.</source>
        <translation>建议不属于任何人：要么指定人员，要么要求作为建议，不能两者都要。</translation>
    </message>
    <message>
        <source>Switch the place itself.</source>
        <translation>请直接更改这一处。</translation>
    </message>
    <message>
        <source>Take an annotation in hand first.</source>
        <translation>请先选中一处标注。</translation>
    </message>
    <message>
        <source>Take that repair back first.</source>
        <translation>请先收回那处修正。</translation>
    </message>
    <message>
        <source>Take them back among the people first.</source>
        <translation>请先在“人员”中将其恢复。</translation>
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
        <source>The answer of {host} has more than {megabytes} MB.</source>
        <translation>{host} 的回答超过 {megabytes} MB。</translation>
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
        <translation>属性“{attribute}”有取值，但按目前情况不应有。</translation>
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
        <source>The document has nothing that “{surface}” could be linked to.</source>
        <translation>文档中没有“{surface}”可关联的标注。</translation>
    </message>
    <message>
        <source>The document label “{value}” of “{attribute}” has no place in the new schema.</source>
        <translation>新标注方案容不下文档标签“{attribute}”的取值“{value}”。</translation>
    </message>
    <message>
        <source>The document must have a label “{attribute}”.</source>
        <translation>必须填写文档标签“{attribute}”。</translation>
    </message>
    <message>
        <source>The edits in line {line} of {file} do not make the text that is read there.</source>
        <translation>{file} 第 {line} 行的修正与该行修正后的文本不符。</translation>
    </message>
    <message>
        <source>The fields are: {expected}</source>
        <translation>可用的字段：{expected}</translation>
    </message>
    <message>
        <source>The file was damaged or changed by something else; go on with a backup.</source>
        <translation>文件已损坏或被其他程序改动；请改用备份。</translation>
    </message>
    <message>
        <source>The first line of {file} names no column “{field}”.</source>
        <translation>{file} 首行没有“{field}”列。</translation>
    </message>
    <message>
        <source>The format has no option “{name}”.</source>
        <translation>该格式没有选项“{name}”。</translation>
    </message>
    <message>
        <source>The key “{key}” belongs to the known name “{name}” already.</source>
        <translation>代号“{key}”已用于已知名称“{name}”。</translation>
    </message>
    <message>
        <source>The link “{link}” is no longer used.</source>
        <translation>关联“{link}”已停用。</translation>
    </message>
    <message>
        <source>The list of problems shows where they are.</source>
        <translation>问题清单会列出各处位置。</translation>
    </message>
    <message>
        <source>The parts of the annotation are not in order.</source>
        <translation>标注的各个片段顺序不对。</translation>
    </message>
    <message>
        <source>The project has no document called “{titles}”; not found in all: {count}.</source>
        <translation>项目中没有名为“{titles}”的文档；共 {count} 篇未找到。</translation>
    </message>
    <message>
        <source>The project has no export profile “{name}”.</source>
        <translation>项目没有导出方案“{name}”。</translation>
    </message>
    <message>
        <source>The project holds something that cannot be read: {reason}.</source>
        <translation>项目中有无法读取的内容：{reason}。</translation>
    </message>
    <message>
        <source>The prompt has no {{text}}, which stands for the paragraph.</source>
        <translation>提示词中没有代表段落的 {{text}}。</translation>
    </message>
    <message>
        <source>The quotation mark before “{found}” is never closed, or there is nothing in it.</source>
        <translation>“{found}”前的引号没有配对，或其中为空。</translation>
    </message>
    <message>
        <source>The remote model has no address yet.</source>
        <translation>远程模型还没有地址。</translation>
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
        <source>The schema has no type with the code “{type}”.</source>
        <translation>标注方案没有代码为“{type}”的类型。</translation>
    </message>
    <message>
        <source>The schema has no type “{type}”.</source>
        <translation>标注方案中没有类型“{type}”。</translation>
    </message>
    <message>
        <source>The schema has nothing called “{id}”.</source>
        <translation>标注方案中没有“{id}”。</translation>
    </message>
    <message>
        <source>The schema has nothing to say of whole documents.</source>
        <translation>标注方案没有定义文档标签。</translation>
    </message>
    <message>
        <source>The schema would not be right at “{path}”.</source>
        <translation>这样标注方案的“{path}”处会有误。</translation>
    </message>
    <message>
        <source>The search for “{pattern}” was given up after {seconds} seconds.</source>
        <translation>查找“{pattern}”超过 {seconds} 秒，已放弃。</translation>
    </message>
    <message>
        <source>The server needs the name of a model.</source>
        <translation>服务器需要模型名称。</translation>
    </message>
    <message>
        <source>The span ends at {end}, but the document has only {length} characters.</source>
        <translation>范围止于 {end}，但文档只有 {length} 个字符。</translation>
    </message>
    <message>
        <source>The suggester “{suggester}” failed and is asked no more: {reason}</source>
        <translation>建议来源“{suggester}”出错，不再使用：{reason}</translation>
    </message>
    <message>
        <source>The text holds half a character at {position}, which cannot be stored.</source>
        <translation>文本在 {position} 处有半个字符，无法保存。</translation>
    </message>
    <message>
        <source>The text in line {line} of {file} is not the one that was exported.</source>
        <translation>{file} 第 {line} 行的文本与导出时不同。</translation>
    </message>
    <message>
        <source>The text of “{title}” is not the one that was imported.</source>
        <translation>“{title}”的文本与导入时不同。</translation>
    </message>
    <message>
        <source>The text says “{surface}” there already.</source>
        <translation>文本此处已是“{surface}”。</translation>
    </message>
    <message>
        <source>The texts for {file} are missing: {beside} is not beside it.</source>
        <translation>缺少 {file} 的文本：旁边没有 {beside}。</translation>
    </message>
    <message>
        <source>The tokens in {tokens} are not those of the text in line {line} of {file}.</source>
        <translation>{tokens} 中的词元与 {file} 第 {line} 行的文本不符。</translation>
    </message>
    <message>
        <source>The type “{type}” is no longer used for new annotations.</source>
        <translation>类型“{type}”已停用，不能用于新标注。</translation>
    </message>
    <message>
        <source>The value “{value}” of “{attribute}” has no place in the new schema.</source>
        <translation>新标注方案容不下“{attribute}”的取值“{value}”。</translation>
    </message>
    <message>
        <source>The window needs {library}, which this computer lacks.</source>
        <translation>显示窗口需要 {library}，这台电脑上没有。</translation>
    </message>
    <message>
        <source>There are these: {known}.</source>
        <translation>有这些：{known}。</translation>
    </message>
    <message>
        <source>There are {expected}. To search for the text itself, put it in quotation marks.</source>
        <translation>可用的有 {expected}。要搜索文字本身，请加引号。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>文件 {path} 已存在。</translation>
    </message>
    <message>
        <source>There is a person called “{name}” already.</source>
        <translation>已有名为“{name}”的人员。</translation>
    </message>
    <message>
        <source>There is a search called “{name}” already.</source>
        <translation>已有名为“{name}”的搜索。</translation>
    </message>
    <message>
        <source>There is an export profile “{name}” already.</source>
        <translation>已有导出方案“{name}”。</translation>
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
        <source>There is no filter “{filter}”.</source>
        <translation>没有筛选条件“{filter}”。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>找不到文件夹 {path}。</translation>
    </message>
    <message>
        <source>There is no format “{id}” that annotations can be read from.</source>
        <translation>没有能读入标注的格式“{id}”。</translation>
    </message>
    <message>
        <source>There is no format “{id}” to write.</source>
        <translation>没有可写入的格式“{id}”。</translation>
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
        <source>There is no further hit.</source>
        <translation>没有更多结果了。</translation>
    </message>
    <message>
        <source>There is no further suggestion.</source>
        <translation>没有更多建议了。</translation>
    </message>
    <message>
        <source>There is no further suggestion; {quiet} are kept back as hardly right.</source>
        <translation>没有更多建议；另有 {quiet} 条因多半不对而未显示。</translation>
    </message>
    <message>
        <source>There is no known name “{found}” for “{attribute}” to point at.</source>
        <translation>“{attribute}”指向的已知名称“{found}”不存在。</translation>
    </message>
    <message>
        <source>There is no newer version of this document.</source>
        <translation>此文档没有较新版本。</translation>
    </message>
    <message>
        <source>There is no older version of this document.</source>
        <translation>此文档没有较旧版本。</translation>
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
        <source>There is no text in {file}: its pages are pictures, as of a scanner.</source>
        <translation>{file} 中没有文字：它的页面是图片，像扫描件那样。</translation>
    </message>
    <message>
        <source>There is nobody called “{name}” in this project.</source>
        <translation>此项目中没有名为“{name}”的人。</translation>
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
        <source>There is nothing to save: type what to look for first.</source>
        <translation>没有可保存的搜索：请先输入搜索内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>These can be written: {known}.</source>
        <translation>可以写入的格式：{known}。</translation>
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
        <translation>此标注已不在项目中。</translation>
    </message>
    <message>
        <source>This cannot be undone, since something else has changed the same thing meanwhile.</source>
        <translation>无法撤销：其间同一内容已被其他操作改动。</translation>
    </message>
    <message>
        <source>This case needs no decision any more.</source>
        <translation>此处已无需裁定。</translation>
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
        <source>This link is no longer in the project.</source>
        <translation>此关联已不在项目中。</translation>
    </message>
    <message>
        <source>This name is no longer among the known names.</source>
        <translation>此名称已不在已知名称中。</translation>
    </message>
    <message>
        <source>This needs what is not installed: {reason}.</source>
        <translation>缺少未安装的组件：{reason}。</translation>
    </message>
    <message>
        <source>This search is no longer in the project.</source>
        <translation>此搜索已不在项目中。</translation>
    </message>
    <message>
        <source>This was done by hand: there is no rule to switch.</source>
        <translation>这是手动所做，没有可启用或停用的规则。</translation>
    </message>
    <message>
        <source>This would overlap “{surface}”, which the schema does not allow.</source>
        <translation>会与“{surface}”重叠，标注方案不允许。</translation>
    </message>
    <message>
        <source>To search for the text itself, put it in quotation marks.</source>
        <translation>要搜索文字本身，请加引号。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
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
        <source>What it has answered before is kept; allow it more time in the settings.</source>
        <translation>此前的回答已保留；可在设置中延长时间。</translation>
    </message>
    <message>
        <source>What was learned cannot be kept: {reason}.</source>
        <translation>学到的内容无法保存：{reason}。</translation>
    </message>
    <message>
        <source>What {path} knows of the damage in “{title}” does not fit the text.</source>
        <translation>{path} 中关于“{title}”缺损处的记录与文本不符。</translation>
    </message>
    <message>
        <source>With this link “{link}”, “{source}” would in the end lead to itself.</source>
        <translation>加上此“{link}”关联，“{source}”会绕回自身。</translation>
    </message>
    <message>
        <source>You have tagged nothing here that could be carried over.</source>
        <translation>你在此文档中没有可沿用的标注。</translation>
    </message>
    <message>
        <source>{file} and the records do not both have {document}.</source>
        <translation>{document} 没有同时出现在 {file} 和记录中。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} counts {expected} of {what}, but there are {found}.</source>
        <translation>{file} 中 {what} 为 {expected}，实际为 {found}。</translation>
    </message>
    <message>
        <source>{file} does not have the labels of the schema in their order.</source>
        <translation>{file} 中的标签与标注方案的顺序不一致。</translation>
    </message>
    <message>
        <source>{file} does not say what labels mean: {reason}.</source>
        <translation>{file} 没有说明标签的含义：{reason}。</translation>
    </message>
    <message>
        <source>{file} has no text for the document “{found}”.</source>
        <translation>{file} 中没有文档“{found}”的文本。</translation>
    </message>
    <message>
        <source>{file} has “{found}”, which is no table of meanings.</source>
        <translation>{file} 中的“{found}”不是对应表。</translation>
    </message>
    <message>
        <source>{file} has “{word}” stand for {found}, which is no code in quotes.</source>
        <translation>{file} 把“{word}”对应为 {found}，这不是带引号的代码。</translation>
    </message>
    <message>
        <source>{file} has “{word}” stand for “{found}”, which the schema does not have.</source>
        <translation>{file} 把“{word}”对应到“{found}”，但标注方案里没有它。</translation>
    </message>
    <message>
        <source>{file} holds annotations, and no texts.</source>
        <translation>{file} 里是标注，不是文本。</translation>
    </message>
    <message>
        <source>{file} is about the document “{found}”, which is not in the project.</source>
        <translation>{file} 说的是文档“{found}”，项目中没有它。</translation>
    </message>
    <message>
        <source>{file} is broken: {reason}.</source>
        <translation>{file} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>{file} is locked by a password.</source>
        <translation>{file} 有密码保护。</translation>
    </message>
    <message>
        <source>{file} is locked by the shop that it was bought from.</source>
        <translation>{file} 被出售它的书店加了锁。</translation>
    </message>
    <message>
        <source>{file} is no CAS that can be read: {reason}.</source>
        <translation>{file} 不是可读的 CAS：{reason}。</translation>
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
        <translation>{file} 不是可读的 PDF：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no Parquet that can be read: {reason}.</source>
        <translation>{file} 不是可读的 Parquet：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no XML that can be read: {reason}.</source>
        <translation>{file} 不是可读的 XML：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no export of this program: there is nothing to hold it against.</source>
        <translation>{file} 不是本程序的导出：没有可以对照的内容。</translation>
    </message>
    <message>
        <source>{file} is no tokenizer that can be read: {reason}.</source>
        <translation>{file} 不是可读的分词器：{reason}。</translation>
    </message>
    <message>
        <source>{file} is no workbook that can be read: {reason}.</source>
        <translation>{file} 不是可读的工作簿：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not a text.</source>
        <translation>{file} 不是文本文件。</translation>
    </message>
    <message>
        <source>{file} is not opened: unpacked it would be much larger than a document is.</source>
        <translation>没有打开 {file}：解压后会远远大于一份文档。</translation>
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
        <source>{file} is too long: more than {limit}.</source>
        <translation>{file} 太长：超过 {limit}。</translation>
    </message>
    <message>
        <source>{file} says otherwise of {name}, or has it not.</source>
        <translation>{file} 与 {name} 不符，或者没有它。</translation>
    </message>
    <message>
        <source>{file}, line {line} is not what a list of splits has: {expected}.</source>
        <translation>{file} 第 {line} 行不是划分清单的内容：{expected}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: documents, spans, links or values are not in their order.</source>
        <translation>{file} 第 {line} 行：文档、标注、关联或值的顺序不对。</translation>
    </message>
    <message>
        <source>{file}, line {line}: it was made under another schema than the one beside it ({found}, {expected}).</source>
        <translation>{file} 第 {line} 行：所用的标注方案与旁边的不同（{found}，{expected}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the document {document} is in {expected}, but a near-duplicate of it in {found}.</source>
        <translation>{file} 第 {line} 行：文档 {document} 在 {expected} 中，它的近似重复却在 {found} 中。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the document {document} is in {expected}, but says {found}.</source>
        <translation>{file} 第 {line} 行：文档 {document} 在 {expected} 中，却写着 {found}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the document {document} is there twice.</source>
        <translation>{file} 第 {line} 行：文档 {document} 出现了两次。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the keys are not those of the lines before.</source>
        <translation>{file} 第 {line} 行：键与前面各行不同。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the line is not strict UTF-8 with a line feed, and nothing else, at its end.</source>
        <translation>{file} 第 {line} 行：这一行不是严格的 UTF-8，或者行末不是单独一个换行符。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the link {found} may not be where it is: {type}.</source>
        <translation>{file} 第 {line} 行：关联 {found} 不能用在这里：{type}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the offsets in {unit} of what begins at {start} are not those of its code points.</source>
        <translation>{file} 第 {line} 行：从 {start} 开始的内容，其 {unit} 偏移与码点不符。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the place of “{found}” at {start} is not one in the text.</source>
        <translation>{file} 第 {line} 行：“{found}”在 {start} 处的位置不在文本之内。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is no person’s own work, but “{found}”.</source>
        <translation>{file} 第 {line} 行：这不是某个人自己的工作，而是“{found}”。</translation>
    </message>
    <message>
        <source>{file}, line {line}: work of different kinds or people is mixed: {found}.</source>
        <translation>{file} 第 {line} 行：混有不同种类或不同人员的工作：{found}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{found}” was accepted without what the schema demands: {what} ({rule}).</source>
        <translation>{file} 第 {line} 行：“{found}”已通过审核，但缺少标注方案要求的内容：{what}（{rule}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no value of “{name}” under the schema.</source>
        <translation>{file} 第 {line} 行：按标注方案，“{value}”不是“{name}”的值。</translation>
    </message>
    <message>
        <source>{found} holds annotations: import it apart from texts.</source>
        <translation>{found} 里是标注，请与文本分开导入。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}.</source>
        <translation>无法连接 {host}：{reason}。</translation>
    </message>
    <message>
        <source>{host} does not speak the protocol that is chosen.</source>
        <translation>{host} 使用的不是所选的协议。</translation>
    </message>
    <message>
        <source>{host} does not take the key, or wants one.</source>
        <translation>{host} 不接受该密钥，或需要密钥。</translation>
    </message>
    <message>
        <source>{host} failed with the question ({status}): {reason}.</source>
        <translation>{host} 处理请求时出错（{status}）：{reason}。</translation>
    </message>
    <message>
        <source>{host} has not answered within {seconds} seconds.</source>
        <translation>{host} 在 {seconds} 秒内没有回答。</translation>
    </message>
    <message>
        <source>{host} is another computer, and texts may not leave this one.</source>
        <translation>{host} 是另一台电脑，而文本不得离开本机。</translation>
    </message>
    <message>
        <source>{host} refuses the question ({status}): {reason}.</source>
        <translation>{host} 拒绝了请求（{status}）：{reason}。</translation>
    </message>
    <message>
        <source>{host} sends the question on to somewhere else, where it is not sent.</source>
        <translation>{host} 要把请求转到别处，程序不会发往那里。</translation>
    </message>
    <message>
        <source>{name} lies in {file}, but no manifest names it.</source>
        <translation>{file} 中有 {name}，但清单未列出。</translation>
    </message>
    <message>
        <source>{path} belongs to another project, and nothing was merged.</source>
        <translation>{path} 属于另一个项目，没有合并任何内容。</translation>
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
        <source>{path} changes work of {person}, whose bundle it is not; nothing was merged.</source>
        <translation>{path} 改动了 {person} 的工作，但它不是此人的任务包；没有合并任何内容。</translation>
    </message>
    <message>
        <source>{path} counts its {rows} wrongly.</source>
        <translation>{path} 的 {rows} 计数有误。</translation>
    </message>
    <message>
        <source>{path} has a version of the schema that this project lacks; nothing was merged.</source>
        <translation>{path} 含有本项目没有的方案版本；没有合并任何内容。</translation>
    </message>
    <message>
        <source>{path} holds something that no project has (“{object}”), and was not opened.</source>
        <translation>{path} 含有项目中不应有的内容（“{object}”），未打开。</translation>
    </message>
    <message>
        <source>{path} is a folder with other things in it, and was left alone.</source>
        <translation>{path} 是一个装有其他内容的文件夹，未作改动。</translation>
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
        <source>{path} is not signed off: it is still open, or the program was cut short.</source>
        <translation>{path} 尚未签收：它仍处于打开状态，或程序曾意外中止。</translation>
    </message>
    <message>
        <source>{path} is open in another window or program.</source>
        <translation>{path} 已在其他窗口或程序中打开。</translation>
    </message>
    <message>
        <source>{path} is the project itself; there is nothing to merge.</source>
        <translation>{path} 就是本项目，没有可合并的内容。</translation>
    </message>
    <message>
        <source>{path} was damaged or changed on its way (“{table}”); nothing was merged.</source>
        <translation>{path} 在途中损坏或被改动（“{table}”）；没有合并任何内容。</translation>
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
        <source>“Suggesters…” in the menu “Annotation” wakes them.</source>
        <translation>在“标注”菜单的“建议来源…”中可以唤醒它们。</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server.</source>
        <translation>“{address}”不是服务器地址。</translation>
    </message>
    <message>
        <source>“{attribute}” is {found}, but the text says {expected}.</source>
        <translation>“{attribute}”为 {found}，而文本为 {expected}。</translation>
    </message>
    <message>
        <source>“{filter}” cannot be more or less than something.</source>
        <translation>“{filter}”不能比较大小。</translation>
    </message>
    <message>
        <source>“{found}” is no amount.</source>
        <translation>“{found}”不是数值。</translation>
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
        <source>“{found}” is not among the values of “{attribute}”.</source>
        <translation>“{attribute}”没有取值“{found}”。</translation>
    </message>
    <message>
        <source>“{found}” is nothing that “{filter}” can be.</source>
        <translation>“{found}”不是“{filter}”可用的值。</translation>
    </message>
    <message>
        <source>“{id}” cannot go: annotations or links that have it: {count}.</source>
        <translation>不能移除“{id}”：仍有 {count} 处标注或关联使用它。</translation>
    </message>
    <message>
        <source>“{key}” cannot be the key of a known name.</source>
        <translation>“{key}”不能用作已知名称的代号。</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern to search for: {reason}.</source>
        <translation>“{pattern}”不是有效的正则表达式：{reason}。</translation>
    </message>
    <message>
        <source>“{person}” is the only lead; somebody must lead the project.</source>
        <translation>“{person}”是唯一的负责人；项目必须有人负责。</translation>
    </message>
    <message>
        <source>“{person}” works here no longer and cannot be given anything.</source>
        <translation>“{person}”已不在此项目工作，不能再分配文档。</translation>
    </message>
    <message>
        <source>“{source}” and “{target}” are linked like this already.</source>
        <translation>“{source}”与“{target}”已有此关联。</translation>
    </message>
    <message>
        <source>“{surface}” cannot be linked to “{other}” under this schema.</source>
        <translation>标注方案不允许将“{surface}”关联到“{other}”。</translation>
    </message>
    <message>
        <source>“{surface}” does not stand at {start} of “{title}”.</source>
        <translation>“{title}”的 {start} 处不是“{surface}”。</translation>
    </message>
    <message>
        <source>“{surface}” has as many links “{link}” as it may have: {max}.</source>
        <translation>“{surface}”的“{link}”关联已达上限：{max}。</translation>
    </message>
    <message>
        <source>“{surface}” has this type already.</source>
        <translation>“{surface}”已标为此类型。</translation>
    </message>
    <message>
        <source>“{surface}” is linked to nothing.</source>
        <translation>“{surface}”没有任何关联。</translation>
    </message>
    <message>
        <source>“{surface}” needs more links “{link}”: at least {min}.</source>
        <translation>“{surface}”的“{link}”关联不足：至少要有 {min} 个。</translation>
    </message>
    <message>
        <source>“{surface}” was repaired by hand there.</source>
        <translation>此处“{surface}”已手动修正。</translation>
    </message>
    <message>
        <source>“{surface}” was tagged by {author}; nobody else can change that.</source>
        <translation>“{surface}”由 {author} 标注，其他人不能更改。</translation>
    </message>
    <message>
        <source>“{title}” cannot be done while there are problems in it: {count}.</source>
        <translation>“{title}”还有 {count} 个问题，不能标为已完成。</translation>
    </message>
    <message>
        <source>“{type}” is a group of types; choose one of them.</source>
        <translation>“{type}”是一组类型，请选其中之一。</translation>
    </message>
    <message>
        <source>“{value}” cannot stand for the option “{name}”.</source>
        <translation>“{value}”不能作为选项“{name}”的值。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>&amp;Documents</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>标注层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List What It Cuts</source>
        <translation>列出被切开的标注(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List What Will Not Be There as It Is</source>
        <translation>列出不能照原样写入的内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名…(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>导出到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Work of</source>
        <translation>人员(&amp;W)</translation>
    </message>
    <message>
        <source>A model sees only tokens: it cannot learn an annotation that its tokenizer cuts.</source>
        <translation>模型只看得到词元：边界被分词器切开的标注，模型学不会。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文档</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Annotations of all t&amp;ypes</source>
        <translation>所有类型的标注(&amp;Y)</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>As it reads: repaired, without noise</source>
        <translation>修正后：不含噪声</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Cut: {cut} of {all} annotations. With characters it does not know: {unknown}.</source>
        <translation>被切开：{all} 条标注中的 {cut} 条。含有它不认识的字：{unknown} 条。</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documents: {documents}. A manifest with counts and checksums is written as well.</source>
        <translation>文档：{documents} 篇。同时写出含计数和校验和的清单。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything will be there as it is.</source>
        <translation>全部内容都会照原样写入。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
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
        <source>File of the tokenizer</source>
        <translation>分词器的文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
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
        <translation>开头的样子</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>No document is chosen.</source>
        <translation>没有选中任何文档。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未裁定</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>不会有任何缺失。</translation>
    </message>
    <message>
        <source>Of near-duplicates only the first</source>
        <translation>近似重复的文档只取第一篇</translation>
    </message>
    <message>
        <source>Only the open document</source>
        <translation>仅打开的文档</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Rename the Profile</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Save as a Profile</source>
        <translation>保存为方案</translation>
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
        <translation>文本</translation>
    </message>
    <message>
        <source>Texts that have not been compared with the others yet: {n}. Wait a little for sure splits.</source>
        <translation>还有 {n} 篇文本尚未与其他文本比较，请稍候再划分数据集。</translation>
    </message>
    <message>
        <source>The export was stopped; no file was changed.</source>
        <translation>导出已停止；文件未作任何改动。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation>列出前 {n} 条。</translation>
    </message>
    <message>
        <source>The first {n} of each are listed.</source>
        <translation>每种列出前 {n} 条。</translation>
    </message>
    <message>
        <source>The open document and its near-duplicates</source>
        <translation>打开的文档及其近似重复</translation>
    </message>
    <message>
        <source>The tokenizer.json of a model</source>
        <translation>某个模型的 tokenizer.json</translation>
    </message>
    <message>
        <source>The work has changed; list it again.</source>
        <translation>标注已有改动，请重新列出。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>找不到文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is nothing to set.</source>
        <translation>没有可设置的选项。</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>此文件不是文本。</translation>
    </message>
    <message>
        <source>This folder has other things in it. Add the name of a new one.</source>
        <translation>此文件夹中有其他内容，请加上一个新文件夹的名称。</translation>
    </message>
    <message>
        <source>This is a file. The format is a folder of files: give another name.</source>
        <translation>这是一个文件，而该格式写出的是文件夹：请另取名称。</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>这是文件夹，请加上文件名。</translation>
    </message>
    <message>
        <source>Toke&amp;nizer</source>
        <translation>分词器(&amp;N)</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Until YYYY-MM-DD</source>
        <translation>截止日，如 2026-01-31</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What each person did</source>
        <translation>各人自己的标注</translation>
    </message>
    <message>
        <source>What review settled</source>
        <translation>审核审定的结果</translation>
    </message>
    <message>
        <source>What the tokenizer cuts</source>
        <translation>被分词器切开的标注</translation>
    </message>
    <message>
        <source>What will not be there as it is</source>
        <translation>不能照原样写入的内容</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一处</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Will be replaced: {files}</source>
        <translation>将被覆盖：{files}</translation>
    </message>
    <message>
        <source>Words (jieba)</source>
        <translation>词（jieba）</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>{file} lists them.</source>
        <translation>详见 {file}。</translation>
    </message>
    <message>
        <source>{format} (not installed)</source>
        <translation>{format}（未安装）</translation>
    </message>
    <message>
        <source>{reason}: {n}.</source>
        <translation>{reason}：{n}。</translation>
    </message>
    <message>
        <source>“{day}” is no day such as 2026-01-31.</source>
        <translation>“{day}”不是日期，应如 2026-01-31。</translation>
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
        <translation>状态：</translation>
    </message>
    <message>
        <source>surface:</source>
        <translation>原文：</translation>
    </message>
    <message>
        <source>title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>type:</source>
        <translation>类型：</translation>
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
    <name>Foreseeing</name>
    <message>
        <source>Looking for suggestions</source>
        <translation>正在查找建议</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>A column of tags for each layer. In each, what lies in or across another is left out, and so is what comes in pieces. There are no links, attributes, notes or labels of documents.</source>
        <translation>每个层一列标签。同一列中，位于另一标注之内或与之交叉的、由几段组成的标注都会略去。没有关联、属性、备注和文档标签。</translation>
    </message>
    <message>
        <source>A sentence for each paragraph, a token for each character.</source>
        <translation>每段一个句子，每字一个词元。</translation>
    </message>
    <message>
        <source>A splits.tsv; without one, that of the folder which is replaced.</source>
        <translation>一个 splits.tsv；不指定时沿用被替换的文件夹中的那个。</translation>
    </message>
    <message>
        <source>Alpaca: instruction, input, output</source>
        <translation>Alpaca：instruction、input、output</translation>
    </message>
    <message>
        <source>As predictions to be confirmed</source>
        <translation>作为待确认的预测</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>电子书（EPUB）</translation>
    </message>
    <message>
        <source>By words, annotations are left out that begin or end within a word.</source>
        <translation>按词时，在词中间开始或结束的标注会略去。</translation>
    </message>
    <message>
        <source>CSV: a row for each annotation</source>
        <translation>CSV：每个标注一行</translation>
    </message>
    <message>
        <source>Changed: cut off where noise begins</source>
        <translation>已改变：在噪声开始处截断</translation>
    </message>
    <message>
        <source>Changed: from the first piece to the last as one</source>
        <translation>已改变：从第一段到最后一段合为一段</translation>
    </message>
    <message>
        <source>Changed: it is in a span group, but not among the entities</source>
        <translation>已改变：在 span 组中，但不在实体中</translation>
    </message>
    <message>
        <source>Changed: the format cannot hold the value as it is</source>
        <translation>已改变：该格式无法照原样保存这个值</translation>
    </message>
    <message>
        <source>Changed: widened to what a repair exchanges</source>
        <translation>已改变：扩大到整处修正</translation>
    </message>
    <message>
        <source>Changed: without the blanks at its edges</source>
        <translation>已改变：去掉了两端的空白</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Chats for fine-tuning: JSON Lines</source>
        <translation>供微调的对话：JSON Lines</translation>
    </message>
    <message>
        <source>CoNLL: a token and its tag a line</source>
        <translation>CoNLL：每行一个词元和标签</translation>
    </message>
    <message>
        <source>Codes of types</source>
        <translation>类型的代码</translation>
    </message>
    <message>
        <source>Dataset for training: splits, card, statistics</source>
        <translation>训练数据集：划分、说明卡、统计</translation>
    </message>
    <message>
        <source>Documents that review has not gone through</source>
        <translation>审核尚未完成的文档</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>For JavaScript, Java and Qt: start_utf16 and end_utf16 beside start and end.</source>
        <translation>供 JavaScript、Java 和 Qt 使用：在 start、end 之外另有 start_utf16、end_utf16。</translation>
    </message>
    <message>
        <source>For PaddleNLP, which stops at anything else.</source>
        <translation>供 PaddleNLP 使用，它遇到别的内容会中止。</translation>
    </message>
    <message>
        <source>For Rust and Go: start_utf8 and end_utf8 beside start and end.</source>
        <translation>供 Rust 和 Go 使用：在 start、end 之外另有 start_utf8、end_utf8。</translation>
    </message>
    <message>
        <source>For a doccano project</source>
        <translation>用于的 doccano 项目</translation>
    </message>
    <message>
        <source>For scripts (code points)</source>
        <translation>供脚本（码点）</translation>
    </message>
    <message>
        <source>For the app (UTF-16)</source>
        <translation>供网页程序（UTF-16）</translation>
    </message>
    <message>
        <source>In the folder hf, which load_dataset reads. It needs the extra “parquet”.</source>
        <translation>写入文件夹 hf，load_dataset 可直接读取；需要安装附加组件“parquet”。</translation>
    </message>
    <message>
        <source>JSON CAS</source>
        <translation>JSON CAS</translation>
    </message>
    <message>
        <source>JSONL of this program</source>
        <translation>本程序的 JSONL</translation>
    </message>
    <message>
        <source>Label Studio: JSON with its configuration</source>
        <translation>Label Studio：JSON 及配置</translation>
    </message>
    <message>
        <source>Labels and relations alone</source>
        <translation>只要标签和关系</translation>
    </message>
    <message>
        <source>Layer of the entities</source>
        <translation>作为实体的层</translation>
    </message>
    <message>
        <source>Left out: another at the same place was kept</source>
        <translation>未写入：同一位置已写入另一条</translation>
    </message>
    <message>
        <source>Left out: it crosses another that was kept</source>
        <translation>未写入：与另一条已写入的标注交叉</translation>
    </message>
    <message>
        <source>Left out: it goes on beyond the paragraph or sentence</source>
        <translation>未写入：超出了所在的段落或句子</translation>
    </message>
    <message>
        <source>Left out: it has nothing but blanks</source>
        <translation>未写入：其中只有空白</translation>
    </message>
    <message>
        <source>Left out: it is longer than was asked for</source>
        <translation>未写入：超过了要求的长度</translation>
    </message>
    <message>
        <source>Left out: it lies inside another that was kept</source>
        <translation>未写入：位于另一条已写入的标注之内</translation>
    </message>
    <message>
        <source>Left out: it was not among what was asked for</source>
        <translation>未写入：不在要求的范围内</translation>
    </message>
    <message>
        <source>Left out: its edge cuts a token</source>
        <translation>未写入：边界切开了一个词元</translation>
    </message>
    <message>
        <source>Left out: its ends lie in different paragraphs or sentences</source>
        <translation>未写入：两端位于不同的段落或句子</translation>
    </message>
    <message>
        <source>Left out: nothing of it is read</source>
        <translation>未写入：阅读文本中没有它的内容</translation>
    </message>
    <message>
        <source>Left out: review has not decided about it</source>
        <translation>未写入：审核尚未裁定</translation>
    </message>
    <message>
        <source>Left out: review rejected it</source>
        <translation>未写入：审核未通过</translation>
    </message>
    <message>
        <source>Left out: the format has no annotations of several pieces</source>
        <translation>未写入：该格式没有多段标注</translation>
    </message>
    <message>
        <source>Left out: the format has no attributes</source>
        <translation>未写入：该格式没有属性</translation>
    </message>
    <message>
        <source>Left out: the format has no labels of whole documents</source>
        <translation>未写入：该格式没有整篇文档的标签</translation>
    </message>
    <message>
        <source>Left out: the format has no links</source>
        <translation>未写入：该格式没有关联</translation>
    </message>
    <message>
        <source>Left out: the format has no notes</source>
        <translation>未写入：该格式没有备注</translation>
    </message>
    <message>
        <source>Left out: the format refuses a control character in it</source>
        <translation>未写入：其中有该格式不接受的控制字符</translation>
    </message>
    <message>
        <source>Left out: what it ties together was left out</source>
        <translation>未写入：它所关联的标注未写入</translation>
    </message>
    <message>
        <source>Licence of the annotations</source>
        <translation>标注的许可</translation>
    </message>
    <message>
        <source>Longer ones are left out.</source>
        <translation>更长的段落会略去。</translation>
    </message>
    <message>
        <source>Longest paragraph, in characters</source>
        <translation>段落最长字数</translation>
    </message>
    <message>
        <source>Models learn nothing from what is tagged so.</source>
        <translation>模型不会从这样标注的内容中学习。</translation>
    </message>
    <message>
        <source>Names of types</source>
        <translation>类型的名称</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>不作词元</translation>
    </message>
    <message>
        <source>Of 100 paragraphs without annotations, keep</source>
        <translation>每 100 个没有标注的段落保留</translation>
    </message>
    <message>
        <source>Of the settled layer: what is not decided yet would look as if it were nothing.</source>
        <translation>针对审定层：尚未裁定的内容会看起来像什么也没有。</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Offsets in UTF-16 units, too</source>
        <translation>同时写出 UTF-16 单元的偏移</translation>
    </message>
    <message>
        <source>Offsets in bytes of UTF-8, too</source>
        <translation>同时写出 UTF-8 字节的偏移</translation>
    </message>
    <message>
        <source>One file for each layer. In each, what lies in or across another is left out, and so is what comes in pieces. There are no links, attributes, notes or labels of documents.</source>
        <translation>每个层一个文件。同一文件中，位于另一标注之内或与之交叉的、由几段组成的标注都会略去。没有关联、属性、备注和文档标签。</translation>
    </message>
    <message>
        <source>OpenAI trains on no fewer than ten chats.</source>
        <translation>OpenAI 至少要十段对话才能训练。</translation>
    </message>
    <message>
        <source>OpenAI: messages</source>
        <translation>OpenAI：messages</translation>
    </message>
    <message>
        <source>Otherwise people are called person-1, person-2 and so on.</source>
        <translation>不勾选时，人员写作 person-1、person-2 等。</translation>
    </message>
    <message>
        <source>PDF with text</source>
        <translation>含文字的 PDF</translation>
    </message>
    <message>
        <source>PaddleNLP UIE: JSON Lines</source>
        <translation>PaddleNLP UIE：每行一个 JSON</translation>
    </message>
    <message>
        <source>Parts for the test</source>
        <translation>测试集份数</translation>
    </message>
    <message>
        <source>Parts for training</source>
        <translation>训练集份数</translation>
    </message>
    <message>
        <source>Parts for validation</source>
        <translation>验证集份数</translation>
    </message>
    <message>
        <source>People’s names</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts with nothing to find, for each paragraph</source>
        <translation>每段没有答案的提示词个数</translation>
    </message>
    <message>
        <source>Seed of the splits</source>
        <translation>划分的种子</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>ShareGPT: conversations</source>
        <translation>ShareGPT：conversations</translation>
    </message>
    <message>
        <source>Splits to keep</source>
        <translation>沿用的划分</translation>
    </message>
    <message>
        <source>Table: a document for each row</source>
        <translation>表格：每行一份文档</translation>
    </message>
    <message>
        <source>Tables: claims, figures, entities and links as rows</source>
        <translation>表格：论断、数字、实体和关联各成一行</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The id of a layer; without one, the first of the schema.</source>
        <translation>层的标识；不填则为标注方案的第一层。</translation>
    </message>
    <message>
        <source>The records as Parquet, too</source>
        <translation>同时写出 Parquet 记录</translation>
    </message>
    <message>
        <source>The two differ only behind rare characters and emoji.</source>
        <translation>只有在生僻字和表情符号之后两者才不同。</translation>
    </message>
    <message>
        <source>There are no links, attributes, notes or labels of documents, and nothing that comes in pieces. As entities only what does not overlap; the span groups have all of it.</source>
        <translation>没有关联、属性、备注和文档标签，也没有多段标注。实体只包括互不重叠的标注，片段组则包括全部。</translation>
    </message>
    <message>
        <source>There are no notes or labels of documents, and no links from one paragraph to another. What comes in pieces goes from the first to the last as one where its words alone do not tell the pieces.</source>
        <translation>没有备注和文档标签，也没有跨段落的链接。分成几段的标注，若单凭文字分不出各段，就从第一段到最后一段合为一个。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Tokens and tags: JSON Lines for Hugging Face</source>
        <translation>词元和标签：供 Hugging Face 使用的 JSON Lines</translation>
    </message>
    <message>
        <source>Tokens and tags: Parquet for Hugging Face</source>
        <translation>词元和标签：供 Hugging Face 使用的 Parquet</translation>
    </message>
    <message>
        <source>Tokens written as ▁</source>
        <translation>写成 ▁ 的词元</translation>
    </message>
    <message>
        <source>Type of what is to be passed over</source>
        <translation>表示跳过的类型</translation>
    </message>
    <message>
        <source>UIMA CAS: for INCEpTION</source>
        <translation>UIMA CAS：供 INCEpTION 使用</translation>
    </message>
    <message>
        <source>W3C Web Annotation: JSON-LD</source>
        <translation>W3C 网页标注：JSON-LD</translation>
    </message>
    <message>
        <source>What comes in pieces goes from the first to the last as one.</source>
        <translation>由几段组成的标注从第一段到最后一段合为一个。</translation>
    </message>
    <message>
        <source>What comes in pieces goes from the first to the last as one. There are no attributes, notes or labels of documents, and no links from one paragraph to another. What has the same words in a paragraph has its links together.</source>
        <translation>多段标注从第一段到最后一段合为一个。没有属性、备注和文档标签，也没有跨段落的关联。同一段落中文字相同的标注，其关联合在一起。</translation>
    </message>
    <message>
        <source>What comes in pieces goes from the first to the last as one. There are no attributes, notes or labels of documents. The project in doccano must allow overlapping spans: otherwise it leaves out what overlaps.</source>
        <translation>由几段组成的标注从第一段到最后一段合为一个。没有属性、备注和文档标签。doccano 中的项目必须允许重叠，否则会略去重叠的标注。</translation>
    </message>
    <message>
        <source>With sentences and tokens</source>
        <translation>带句子和词元</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Workbook: a document for each row</source>
        <translation>工作簿：每行一份文档</translation>
    </message>
    <message>
        <source>XMI has no control characters: texts with any are left out. JSON holds everything; INCEpTION reads both.</source>
        <translation>XMI 不能有控制字符：含有的文本会略去。JSON 可以容纳一切；两种 INCEpTION 都能读。</translation>
    </message>
    <message>
        <source>XMI, also for older versions of INCEpTION</source>
        <translation>XMI，也供旧版 INCEpTION 使用</translation>
    </message>
    <message>
        <source>brat: standoff files</source>
        <translation>brat：独立标注文件</translation>
    </message>
    <message>
        <source>doccano: JSON Lines</source>
        <translation>doccano：每行一个 JSON</translation>
    </message>
    <message>
        <source>of spans alone</source>
        <translation>只有片段</translation>
    </message>
    <message>
        <source>spaCy: DocBin</source>
        <translation>spaCy：DocBin 文件</translation>
    </message>
    <message>
        <source>with relations</source>
        <translation>带关系</translation>
    </message>
    <message>
        <source>{text} stands for the paragraph, {types} for the types.</source>
        <translation>{text} 代表段落，{types} 代表类型。</translation>
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
        <source>By another name: {count}.</source>
        <translation>以别名出现：{count} 处。</translation>
    </message>
    <message>
        <source>Enter has “{surface}” suggested as {type} no more, in any document; Esc leaves it as it is.</source>
        <translation>按 Enter 后，所有文档都不再建议将“{surface}”标为{type}；Esc 保持不变。</translation>
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
        <source>Rejected as {type}: {count}.</source>
        <translation>已拒绝标为{type}：{count} 处。</translation>
    </message>
    <message>
        <source>Relabelled as {type}: {count}.</source>
        <translation>已将 {count} 处改标为{type}。</translation>
    </message>
    <message>
        <source>Tab goes through them, Space leaves one out.</source>
        <translation>Tab 逐处查看，空格取消其中一处。</translation>
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
    <message>
        <source>“{surface}” as {type}: {count}. Enter accepts them; {key} looks in all documents.</source>
        <translation>“{surface}”标为{type}：{count} 处。Enter 全部接受；{key} 在所有文档中查找。</translation>
    </message>
    <message>
        <source>“{surface}” as {type}: {count}. Enter rejects them; {key} does in all documents.</source>
        <translation>“{surface}”标为{type}：{count} 处。Enter 全部拒绝；{key} 在所有文档中拒绝。</translation>
    </message>
</context>
<context>
    <name>GiveOut</name>
    <message>
        <source>&amp;Blind, as everything in this project is</source>
        <translation>盲标：整个项目都是如此(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blind: others&apos; tags stay hidden until all are done</source>
        <translation>盲标：所有人完成之前互相看不到标注(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Give Out</source>
        <translation>分配(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;People for each:</source>
        <translation>每篇人数：(&amp;P)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>D&amp;ocuments:</source>
        <translation>文档：(&amp;O)</translation>
    </message>
    <message>
        <source>Documents given out: {n}</source>
        <translation>已分配的文档：{n}</translation>
    </message>
    <message>
        <source>Give Documents Out</source>
        <translation>分配文档</translation>
    </message>
    <message>
        <source>Giving documents out</source>
        <translation>正在分配文档</translation>
    </message>
    <message>
        <source>Near-&amp;duplicates go to the same people</source>
        <translation>近似重复的文档分给相同的人(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was given out: each document has that many people already.</source>
        <translation>没有分配任何文档：每篇已有这么多人。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Share of {person}</source>
        <translation>{person} 的份额</translation>
    </message>
    <message>
        <source>Texts not yet compared for near-duplicates: {n}</source>
        <translation>尚未查重的文本：{n}</translation>
    </message>
    <message>
        <source>The marked ones: {n}</source>
        <translation>选中的文档：{n}</translation>
    </message>
    <message>
        <source>Those on a list</source>
        <translation>清单中的文档</translation>
    </message>
    <message>
        <source>Those that nobody has</source>
        <translation>尚未分配的文档</translation>
    </message>
    <message>
        <source>Titles or file names, one in each line</source>
        <translation>标题或文件名，每行一个</translation>
    </message>
    <message>
        <source>To</source>
        <translation>分给</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>标注指南</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Asking for second opinions</source>
        <translation>正在征求第二意见</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>&amp;Restore This Moment</source>
        <translation>恢复到此刻(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>止于(&amp;T)</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>另有 {n} 处。</translation>
    </message>
    <message>
        <source>Annotations: {tags}, links: {links}.</source>
        <translation>标注：{tags}，关系：{links}。</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>现在的样子。</translation>
    </message>
    <message>
        <source>Changes &amp;from</source>
        <translation>变化起于(&amp;F)</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation>“{title}”的历史</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史……</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The document as it was</source>
        <translation>当时的文档</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>with other edges</source>
        <translation>边界不同</translation>
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
        <translation>文件中与我的标注不同的，改为文件中的(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Encoding of the selected files</source>
        <translation>所选文件的编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave Out the Rest</source>
        <translation>其余不导入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;To File…</source>
        <translation>存为文件…(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;suggestions, to be accepted or rejected</source>
        <translation>作为建议，由人接受或拒绝(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>网址(&amp;D)</translation>
    </message>
    <message>
        <source>Annotations left out, since their people have tagged otherwise there: {n}.</source>
        <translation>因本人在该处另有标注而未导入的标注：{n} 条。</translation>
    </message>
    <message>
        <source>Annotations that the files have otherwise, and that stay as they are: {n}.</source>
        <translation>文件中另有说法、但保持不变的标注：{n}。</translation>
    </message>
    <message>
        <source>As</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>As told from the bytes</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
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
        <source>Changed: {changed}.</source>
        <translation>已更改：{changed}。</translation>
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
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Do not fit their text and are left out: {n}.</source>
        <translation>与文本不符而不导入的：{n}。</translation>
    </message>
    <message>
        <source>Document labels</source>
        <translation>文档标签</translation>
    </message>
    <message>
        <source>Documents added: {documents}. Annotations: {annotations}. Links: {links}.</source>
        <translation>新增文档：{documents}。标注：{annotations}。关联：{links}。</translation>
    </message>
    <message>
        <source>Documents added: {documents}. Suggestions: {suggestions}.</source>
        <translation>新增文档：{documents}。建议：{suggestions}。</translation>
    </message>
    <message>
        <source>Documents: {documents}. Annotations: {marks}.</source>
        <translation>文档：{documents}。标注：{marks}。</translation>
    </message>
    <message>
        <source>Each row is a document. What you choose is kept for tables with the same columns.</source>
        <translation>每行是一篇文档。所选的列会记住，用于列名相同的表格。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Ends are the last character, as the words prove.</source>
        <translation>文字表明：结束位置是最后一个字。</translation>
    </message>
    <message>
        <source>Everybody&apos;s work comes back under their own names.</source>
        <translation>每个人的工作都以本人的名义恢复。</translation>
    </message>
    <message>
        <source>Everything else is in the project.</source>
        <translation>其余内容均已进入项目。</translation>
    </message>
    <message>
        <source>Everything else is in the project. Undo takes the whole import back.</source>
        <translation>其余均已加入项目。撤销可收回整次导入。</translation>
    </message>
    <message>
        <source>F&amp;rom File…</source>
        <translation>从文件读取…(&amp;R)</translation>
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
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>From the text</source>
        <translation>取自正文</translation>
    </message>
    <message>
        <source>Here it is</source>
        <translation>对应为</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import Annotations</source>
        <translation>导入标注</translation>
    </message>
    <message>
        <source>Import Annotations from a Folder</source>
        <translation>从文件夹导入标注</translation>
    </message>
    <message>
        <source>Import this &amp;sheet</source>
        <translation>导入此工作表(&amp;S)</translation>
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
        <source>Importing annotations</source>
        <translation>正在导入标注</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Labels that still need a meaning: {n}.</source>
        <translation>还没有对应的标签：{n}。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>New version of “{title}”: tags kept: {kept}, to confirm: {unsure}, lost: {lost}</source>
        <translation>“{title}”的新版本：标注保留 {kept} 处，待确认 {unsure} 处，丢失 {lost} 处</translation>
    </message>
    <message>
        <source>No column is the text: nothing of this table is imported.</source>
        <translation>没有一列是正文：此表不导入任何内容。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <source>Offsets are counted in UTF-16 units, as the words prove.</source>
        <translation>文字表明：位置按 UTF-16 单元计数。</translation>
    </message>
    <message>
        <source>Offsets are counted in UTF-16 units, with ends at the last one, as the words prove.</source>
        <translation>文字表明：位置按 UTF-16 单元计数，结束位置是最后一个单元。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>Tags to confirm are suggested in the text, and listed by “Tags to Confirm…”.</source>
        <translation>待确认的标注在正文中显示为建议，也可用“待确认的标注…”列出。</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
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
        <source>This sheet is left out.</source>
        <translation>此工作表不导入。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What labels mean</source>
        <translation>标签的含义</translation>
    </message>
    <message>
        <source>labels.toml</source>
        <translation>标签对应.toml</translation>
    </message>
    <message>
        <source>new versions: {n}</source>
        <translation>新版本：{n}</translation>
    </message>
    <message>
        <source>not readable: {n}</source>
        <translation>无法读取：{n}</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>tags kept: {n}</source>
        <translation>保留标注：{n}</translation>
    </message>
    <message>
        <source>the &amp;work of</source>
        <translation>归此人所有(&amp;W)</translation>
    </message>
    <message>
        <source>there already: {n}</source>
        <translation>已存在：{n}</translation>
    </message>
    <message>
        <source>whom the file names</source>
        <translation>文件中写明的人</translation>
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
    <name>Inspector</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>2025, 2025-Q3, 2018/2020, P10Y</source>
        <translation>2025、2025-Q3、2018/2020、P10Y</translation>
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
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
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
    <name>Labels</name>
    <message>
        <source>The document</source>
        <translation>整篇文档</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1 值</translation>
    </message>
    <message>
        <source>How right it is cannot be told from a single document or its near-duplicates.</source>
        <translation>只有一篇文档或其近似重复的文档，无法判断有多准确。</translation>
    </message>
    <message>
        <source>How right it is, by type</source>
        <translation>各类型的准确程度</translation>
    </message>
    <message>
        <source>It was wrong more often than right.</source>
        <translation>错的比对的多。</translation>
    </message>
    <message>
        <source>Learned on {moment} from {tags} tags in {documents} documents.</source>
        <translation>{moment} 从 {documents} 篇文档的 {tags} 个标注中学习。</translation>
    </message>
    <message>
        <source>Measured on documents that were held back: {held}. Near-duplicates stay together.</source>
        <translation>用留出的 {held} 篇文档衡量；近似重复的文档不会分开。</translation>
    </message>
    <message>
        <source>No type has {least} tags yet in documents that are done or well begun.</source>
        <translation>在已完成或已有较多标注的文档中，还没有哪个类型满 {least} 个标注。</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. Tags there are: {tags}; it begins with {first}.</source>
        <translation>还没有学到任何东西。现有标注 {tags} 个，满 {first} 个即开始学习。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>准确率</translation>
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
        <translation>标注数</translation>
    </message>
    <message>
        <source>Train Now</source>
        <translation>立即训练</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What Was Learned from Tags</source>
        <translation>从标注中学到的</translation>
    </message>
    <message>
        <source>{type} (not suggested)</source>
        <translation>{type}（不作建议）</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Learning from tags</source>
        <translation>正在从标注中学习</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Link “{surface}” to: two letters or a click; Esc ends.</source>
        <translation>将“{surface}”关联到：输入两个字母或单击；按 Esc 结束。</translation>
    </message>
    <message>
        <source>Unlink “{surface}” from: two letters or a click; Esc ends.</source>
        <translation>取消“{surface}”与何处的关联：输入两个字母或单击；按 Esc 结束。</translation>
    </message>
    <message>
        <source>Which link? {links}</source>
        <translation>哪种关联？{links}</translation>
    </message>
    <message>
        <source>{link} of “{surface}”: two letters or a click; Esc ends.</source>
        <translation>“{surface}”的{link}：输入两个字母或单击；按 Esc 结束。</translation>
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
        <translation>所有文档</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>任务分配</translation>
    </message>
    <message>
        <source>Begun and left alone</source>
        <translation>开始后搁置</translation>
    </message>
    <message>
        <source>Days without work</source>
        <translation>无进展的天数</translation>
    </message>
    <message>
        <source>Give to Somebody &amp;Else</source>
        <translation>转交他人(&amp;E)</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Giving documents to somebody else</source>
        <translation>正在将文档转交他人</translation>
    </message>
    <message>
        <source>Return Documents</source>
        <translation>退回文档</translation>
    </message>
    <message>
        <source>Returning documents</source>
        <translation>正在退回文档</translation>
    </message>
    <message>
        <source>Taking documents back</source>
        <translation>正在收回文档</translation>
    </message>
    <message>
        <source>What is to be looked at again:</source>
        <translation>需要重新查看的内容：</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>哪些文档</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>标题中的文字</translation>
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
        <translation>{state} · 盲标</translation>
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
        <source>&amp;Remote Model</source>
        <translation>远程模型(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <translation>修正(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search the Project</source>
        <translation>搜索项目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tag As</source>
        <translation>标注为(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>团队(&amp;T)</translation>
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
        <source>Revie&amp;w</source>
        <translation>审核(&amp;W)</translation>
    </message>
    <message>
        <source>Tag A&amp;ll Mentions As</source>
        <translation>全部标为(&amp;L)</translation>
    </message>
    <message>
        <source>When It Is &amp;Done</source>
        <translation>何时可完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>All that these files hold is in the project already.</source>
        <translation>这些文件中的内容项目里都已有。</translation>
    </message>
    <message>
        <source>Bundles (*{suffix})</source>
        <translation>任务包 (*{suffix})</translation>
    </message>
    <message>
        <source>Bundles to Merge</source>
        <translation>要合并的任务包</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Documents with news: {n}</source>
        <translation>有新内容的文档：{n}</translation>
    </message>
    <message>
        <source>Done under version {version} of the schema. Brought under the one of here: {n}</source>
        <translation>按 {version} 版方案完成；已转到当前方案：{n}</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>正在检查文件……</translation>
    </message>
    <message>
        <source>Merge Bundles</source>
        <translation>合并任务包</translation>
    </message>
    <message>
        <source>Merged as one step. Documents with news: {n}. Undo takes all of it back.</source>
        <translation>已作为一步合并。有变化的文档：{n}。撤销可全部收回。</translation>
    </message>
    <message>
        <source>Merging bundles</source>
        <translation>正在合并任务包</translation>
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
        <translation>因与现有内容冲突而暂存：{n}</translation>
    </message>
    <message>
        <source>What would come from {n} files. Nothing has been written yet.</source>
        <translation>{n} 个文件将带来的内容如下。目前尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>谁的工作</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 篇</translation>
    </message>
    <message>
        <source>“{title}” has another text here; work on it is left out.</source>
        <translation>“{title}”在此处的文本不同，其上的工作未合并。</translation>
    </message>
    <message>
        <source>“{title}” is not in the project; work on it is left out.</source>
        <translation>“{title}”不在项目中，其上的工作未合并。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入…(&amp;I)</translation>
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
        <translation>新增 {added} 个，更改 {changed} 个，已有 {same} 个</translation>
    </message>
    <message>
        <source>Also called  (| between)</source>
        <translation>别名（用 | 分隔）</translation>
    </message>
    <message>
        <source>Export Known Names</source>
        <translation>导出已知名称</translation>
    </message>
    <message>
        <source>Import Known Names</source>
        <translation>导入已知名称</translation>
    </message>
    <message>
        <source>Importing names</source>
        <translation>正在导入名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Known Names</source>
        <translation>已知名称</translation>
    </message>
    <message>
        <source>Known names written to {file}: {n}</source>
        <translation>已将 {n} 个已知名称写入 {file}</translation>
    </message>
    <message>
        <source>Listed: {listed} of {all}</source>
        <translation>列出 {listed} / {all}</translation>
    </message>
    <message>
        <source>Look for a name, an alias or a key</source>
        <translation>查找名称、别名或代号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names (*.csv *.jsonl)</source>
        <translation>名称 (*.csv *.jsonl)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
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
        <source>Types: {types} · attributes: {attributes} · links: {links} · version {version}</source>
        <translation>{types} 种类型 · {attributes} 个属性 · {links} 种关联 · 版本 {version}</translation>
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
        <translation>重新统计(&amp;L)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>All documents are done.</source>
        <translation>所有文档都已完成。</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标注</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>α 系数</translation>
    </message>
    <message>
        <source>Assigned and done</source>
        <translation>分配并完成</translation>
    </message>
    <message>
        <source>Compared: {people} people on {documents} documents.</source>
        <translation>已比较：{people} 人，{documents} 篇文档。</translation>
    </message>
    <message>
        <source>Comparing people</source>
        <translation>比较各人的标注</translation>
    </message>
    <message>
        <source>Comparing people…</source>
        <translation>正在比较各人的标注…</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Enter or a double click on a row shows its cases in the review queue.</source>
        <translation>在某行上按回车或双击，即可在审核队列中查看这些情况。</translation>
    </message>
    <message>
        <source>Error Rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>Error rate, and between what bounds it lies</source>
        <translation>错误率及其上下限</translation>
    </message>
    <message>
        <source>Every fiftieth tag is drawn at random; the review queue lists these as sample. Bounds are Wilson&apos;s, at 95 %.</source>
        <translation>每五十个标注中随机抽取一个，审核队列中列为抽样。上下限按 Wilson 方法计算，置信度 95%。</translation>
    </message>
    <message>
        <source>Exact F1 of every two people.</source>
        <translation>每两个人之间完全一致的 F1 值。</translation>
    </message>
    <message>
        <source>F1 by week</source>
        <translation>每周的 F1 值</translation>
    </message>
    <message>
        <source>F1 is of every two people&apos;s tags: with the same type on just the same words, or on overlapping ones. Between “from” and “to” the exact F1 would lie, 95 times of 100, for other documents of the kind. Alpha is Krippendorff&apos;s for unitising: 1 is full agreement, 0 is chance.</source>
        <translation>F1 值比较每两个人的标注：类型相同，且位置完全相同或有重叠。对同类的其他文档，完全一致的 F1 值在 100 次中有 95 次落在“下限”与“上限”之间。α 系数是 Krippendorff 的切分一致性系数：1 为完全一致，0 为偶然水平。</translation>
    </message>
    <message>
        <source>F1 with others</source>
        <translation>与他人的 F1 值</translation>
    </message>
    <message>
        <source>F1, exact</source>
        <translation>F1（完全一致）</translation>
    </message>
    <message>
        <source>F1, overlapping</source>
        <translation>F1（有重叠）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Hours are the time between two tags of a person; pauses of more than five minutes are left out. Somebody may need help who is half as quick as the middle of all, whose F1 is .1 below the middle, or whose error rate is surely above {wanted} %. Enter or a double click shows a person&apos;s cases in the review queue.</source>
        <translation>小时数是一个人相邻两次标注之间的时间之和，超过五分钟的停顿不计。以下情况可能需要帮助：速度不到中位数的一半；F1 值比中位数低 0.1；错误率肯定高于 {wanted}%。按回车或双击可在审核队列中查看某人的情况。</translation>
    </message>
    <message>
        <source>Left: {n}. At the {pace} documents a day of the last two weeks all will be done on {day}.</source>
        <translation>剩余：{n}。按最近两周每天 {pace} 篇的速度，将于 {day} 全部完成。</translation>
    </message>
    <message>
        <source>Left: {n}. Nothing was finished in the last two weeks.</source>
        <translation>剩余：{n}。最近两周没有完成任何文档。</translation>
    </message>
    <message>
        <source>Look at about {n} more of the sample to know the error rate to within 3 %.</source>
        <translation>再检查抽样中的大约 {n} 个，即可把错误率确定到 3% 以内。</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>May need help</source>
        <translation>可能需要帮助</translation>
    </message>
    <message>
        <source>May need help: {names}.</source>
        <translation>可能需要帮助：{names}。</translation>
    </message>
    <message>
        <source>Minutes a document</source>
        <translation>每篇分钟</translation>
    </message>
    <message>
        <source>No document has the finished work of two people.</source>
        <translation>还没有两个人都完成的文档。</translation>
    </message>
    <message>
        <source>No tag of the sample is decided yet; {n} of them give a rate to within 3 %.</source>
        <translation>抽样中还没有标注得到裁定；检查 {n} 个即可把错误率确定到 3% 以内。</translation>
    </message>
    <message>
        <source>Nobody has taken one type for another.</source>
        <translation>没有人把一种类型标成另一种。</translation>
    </message>
    <message>
        <source>Nobody stands out.</source>
        <translation>没有人明显落后。</translation>
    </message>
    <message>
        <source>Nothing has been tagged yet.</source>
        <translation>还没有标注。</translation>
    </message>
    <message>
        <source>One has</source>
        <translation>一人标为</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>两两比较</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>正在读取项目…</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>保存图片…(&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;Table…</source>
        <translation>保存表格…(&amp;T)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Tags an hour</source>
        <translation>每小时标注</translation>
    </message>
    <message>
        <source>Tags by day</source>
        <translation>每天的标注数</translation>
    </message>
    <message>
        <source>Tags of each type</source>
        <translation>各类型的标注数</translation>
    </message>
    <message>
        <source>Tags that were deleted or merged away since are not counted.</source>
        <translation>后来删除或合并掉的标注不计在内。</translation>
    </message>
    <message>
        <source>The error rate is known well enough: you may stop here.</source>
        <translation>错误率已足够明确，可以到此为止。</translation>
    </message>
    <message>
        <source>The other has</source>
        <translation>另一人标为</translation>
    </message>
    <message>
        <source>There are no documents yet.</source>
        <translation>还没有文档。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>apart from the others</source>
        <translation>与他人不一致</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>many errors</source>
        <translation>错误较多</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>较慢</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>{n} tags of {types} types.</source>
        <translation>共 {n} 个标注，{types} 种类型。</translation>
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
        <source>The clipboard holds no text. Copy some first.</source>
        <translation>剪贴板中没有文本，请先复制。</translation>
    </message>
    <message>
        <source>The clipboard holds something that is not text, and cannot be stored.</source>
        <translation>剪贴板中的内容不是文本，无法保存。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Let Go</source>
        <translation>停用(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>恢复(&amp;T)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
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
        <translation>你在此以“{person}”的身份工作。</translation>
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
        <translation>原样(&amp;C)</translation>
    </message>
    <message>
        <source>As it &amp;reads</source>
        <translation>修正后(&amp;R)</translation>
    </message>
    <message>
        <source>Characters: {n}</source>
        <translation>{n} 字</translation>
    </message>
    <message>
        <source>Characters: {n}, as it reads {read}</source>
        <translation>{n} 字，修正后 {read} 字</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Left: the rule is off in this project</source>
        <translation>保持原样：此项目已停用该规则</translation>
    </message>
    <message>
        <source>Looking for what is to be repaired…</source>
        <translation>正在查找需修正之处…</translation>
    </message>
    <message>
        <source>Looking for what is to be repaired… {share} %</source>
        <translation>正在查找需修正之处… {share}%</translation>
    </message>
    <message>
        <source>Mixed script</source>
        <translation>简繁混用</translation>
    </message>
    <message>
        <source>Perhaps to be passed over</source>
        <translation>或应略过</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>Will be offered</source>
        <translation>将作为建议</translation>
    </message>
    <message>
        <source>Will be passed over</source>
        <translation>将略过</translation>
    </message>
    <message>
        <source>Will be repaired</source>
        <translation>将修正</translation>
    </message>
    <message>
        <source>nothing to repair</source>
        <translation>无需修正</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>All documents</source>
        <translation>全部文档</translation>
    </message>
    <message>
        <source>Clear {attribute}</source>
        <translation>清空{attribute}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>关闭  (Esc)</translation>
    </message>
    <message>
        <source>Conflicts of schema changes</source>
        <translation>标注方案更改的冲突</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Fix All Like This</source>
        <translation>同类全部改正</translation>
    </message>
    <message>
        <source>It Is Decided</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Leave out the blanks at the edges</source>
        <translation>去掉首尾空白</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation>正在检查问题</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Make it {type}</source>
        <translation>改标为{type}</translation>
    </message>
    <message>
        <source>Mend what is marked  (Space)</source>
        <translation>改正所选问题  (空格)</translation>
    </message>
    <message>
        <source>Mended: {n}</source>
        <translation>已改正 {n} 个</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems: {n}</source>
        <translation>共 {n} 个问题</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>移除关联</translation>
    </message>
    <message>
        <source>Set {attribute} to “{value}”</source>
        <translation>将{attribute}设为“{value}”</translation>
    </message>
    <message>
        <source>Take what is marked off the list  (Space)</source>
        <translation>将所选移出清单  (空格)</translation>
    </message>
    <message>
        <source>The work has changed; look again.</source>
        <translation>内容已有变动，请重新检查。</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>此文档</translation>
    </message>
    <message>
        <source>Turn the link round</source>
        <translation>反转关联方向</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>检查范围</translation>
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
        <source>Documents ({endings});;All files (*)</source>
        <translation>文档 ({endings});;所有文件 (*)</translation>
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
    <name>Queueing</name>
    <message>
        <source>Looking for what needs a decision</source>
        <translation>正在查找待裁定之处</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As it came</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Came as “{source}”: {rule}</source>
        <translation>原样为“{source}”：{rule}</translation>
    </message>
    <message>
        <source>Passed over: {rule}</source>
        <translation>已略过：{rule}</translation>
    </message>
    <message>
        <source>Perhaps to be left out: {rule}</source>
        <translation>或应略去：{rule}</translation>
    </message>
    <message>
        <source>Perhaps “{replacement}”: {rule}</source>
        <translation>或为“{replacement}”：{rule}</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修正后</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Working out how the text reads</source>
        <translation>正在修正文本</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>In all documents</source>
        <translation>在所有文档中</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>在此文档中</translation>
    </message>
    <message>
        <source>Rejected Suggestions</source>
        <translation>已拒绝的建议</translation>
    </message>
    <message>
        <source>Suggest Again</source>
        <translation>恢复建议</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>Relatives</name>
    <message>
        <source>&amp;Carry My Tags Over</source>
        <translation>沿用我的标注(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Carried over from “{title}”, {percent} % sure</source>
        <translation>沿用自“{title}”，把握 {percent}%</translation>
    </message>
    <message>
        <source>Carried over, {percent} % sure</source>
        <translation>沿用，把握 {percent}%</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Nearly the same as this one: {twins}. Other versions of its source: {versions}.</source>
        <translation>近似文档 {twins} 篇，同一来源的其他版本 {versions} 个。</translation>
    </message>
    <message>
        <source>No other document is nearly the same as this one, or from the same source.</source>
        <translation>没有近似文档，也没有同一来源的其他版本。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Twins and Versions</source>
        <translation>近似文档与版本</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>较新版本</translation>
    </message>
    <message>
        <source>newest version</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>较旧版本</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>近似文档</translation>
    </message>
    <message>
        <source>twins: {n}</source>
        <translation>近似文档 {n} 篇</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>A key is known for this address.</source>
        <translation>此地址已有密钥。</translation>
    </message>
    <message>
        <source>A test sends only “{sample}”.</source>
        <translation>测试时只发送“{sample}”。</translation>
    </message>
    <message>
        <source>All that the remote model named in this document has its place there.</source>
        <translation>远程模型在本文档中说到的内容都有位置。</translation>
    </message>
    <message>
        <source>Asking the remote model</source>
        <translation>正在询问远程模型</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问……</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Found by the remote model: {placed}.</source>
        <translation>远程模型找到 {placed} 处。</translation>
    </message>
    <message>
        <source>Found by the remote model: {placed}. Without a place in the text: {without}.</source>
        <translation>远程模型找到 {placed} 处，另有 {without} 处在文中找不到位置。</translation>
    </message>
    <message>
        <source>It answers, after {seconds} s, but names nothing that stands in “{sample}”.</source>
        <translation>{seconds} 秒后有回答，但没有说出“{sample}”中的任何文字。</translation>
    </message>
    <message>
        <source>It answers, after {seconds} s. In “{sample}” it finds: {found}.</source>
        <translation>{seconds} 秒后有回答。在“{sample}”中找到：{found}。</translation>
    </message>
    <message>
        <source>It goes there unencrypted, since the address begins with http.</source>
        <translation>地址以 http 开头，传输不加密。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Named by the remote model, but not found in the passage, or not in one place.</source>
        <translation>远程模型说到这些，但在段落中找不到，或者不知是哪一处。</translation>
    </message>
    <message>
        <source>No key is known.</source>
        <translation>没有密钥。</translation>
    </message>
    <message>
        <source>Nothing leaves this program.</source>
        <translation>没有任何内容离开本程序。</translation>
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
        <translation>据称的前文</translation>
    </message>
    <message>
        <source>Sent to {host}: passages as they are read, and the types with their explanations.</source>
        <translation>发送给 {host} 的是：按所读样子的段落，以及各类型及其说明。</translation>
    </message>
    <message>
        <source>Test the Connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>The key is in the keyring of the system.</source>
        <translation>密钥已存入系统钥匙串。</translation>
    </message>
    <message>
        <source>This system has no keyring: the key is known until the program ends.</source>
        <translation>本系统没有钥匙串，密钥只保留到程序结束。</translation>
    </message>
    <message>
        <source>Titles, tags, who works here and other documents are never sent.</source>
        <translation>标题、标注、工作人员和其他文档从不发送。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
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
        <translation>原样</translation>
    </message>
    <message>
        <source>Empty: it is left out of what is read. The source text stays as it is.</source>
        <translation>留空则修正后不显示此处。原文保持不变。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Repair by Hand</source>
        <translation>手动修正</translation>
    </message>
    <message>
        <source>Should &amp;read</source>
        <translation>应为(&amp;R)</translation>
    </message>
    <message>
        <source>This is put in at the cursor. The source text stays as it is.</source>
        <translation>将补在光标处。原文保持不变。</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>&amp;Offered only</source>
        <translation>仅看建议(&amp;O)</translation>
    </message>
    <message>
        <source>All rules ({n})</source>
        <translation>全部规则（{n}）</translation>
    </message>
    <message>
        <source>As it came → as it reads</source>
        <translation>原样 → 修正后</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>关闭  (Esc)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Left as it came</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Listed: {n}; offered: {offered}</source>
        <translation>共 {n} 项，其中建议 {offered} 项</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Passed over by hand</source>
        <translation>手动略过</translation>
    </message>
    <message>
        <source>Passed over: the rule is on</source>
        <translation>已略过：规则已启用</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Repaired by hand</source>
        <translation>手动修正</translation>
    </message>
    <message>
        <source>Repaired: the rule is on</source>
        <translation>已修正：规则已启用</translation>
    </message>
    <message>
        <source>Repairs of the document</source>
        <translation>文档的修正</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule switched off in the project: {rule}. Documents with it: {n}.</source>
        <translation>已在项目中停用规则：{rule}。涉及 {n} 篇文档。</translation>
    </message>
    <message>
        <source>Rule switched on in the project: {rule}. Documents with it: {n}.</source>
        <translation>已在项目中启用规则：{rule}。涉及 {n} 篇文档。</translation>
    </message>
    <message>
        <source>Space: on or off · R: its rule · Enter: to the text</source>
        <translation>空格：开或关 · R：切换规则 · 回车：转到正文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>The rule is off</source>
        <translation>规则已停用</translation>
    </message>
    <message>
        <source>The text is still being looked at…</source>
        <translation>仍在检查文本…</translation>
    </message>
    <message>
        <source>There is nothing to repair.</source>
        <translation>没有需要修正之处。</translation>
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
        <translation>退回给你的标注：{n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>关闭  (Esc)</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>评论…</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>It becomes what the reviewer wants, or goes  (A)</source>
        <translation>改成审核者的标法，或者删除  (A)</translation>
    </message>
    <message>
        <source>It is right as it is: the reviewer looks again  (D)</source>
        <translation>现在的标法是对的：请审核者再看一次  (D)</translation>
    </message>
    <message>
        <source>List as well where something else was taken: you need not answer that  (S)</source>
        <translation>同时列出采用了其他标注之处：你不必答复  (S)</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>没有退回的标注。</translation>
    </message>
    <message>
        <source>Say something to the reviewer  (C)</source>
        <translation>对审核者说明  (C)</translation>
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
        <translation>审核退回给你的标注：{n} 处。按 Ctrl+F9 查看。</translation>
    </message>
    <message>
        <source>Tags that came back</source>
        <translation>退回的标注</translation>
    </message>
    <message>
        <source>To stand there</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Your comment. Enter keeps it, Esc leaves.</source>
        <translation>评论内容。按 Enter 保存，按 Esc 离开。</translation>
    </message>
    <message>
        <source>Your tag</source>
        <translation>我的标注</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>请回答</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>删除</translation>
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
        <translation>违反规则</translation>
    </message>
    <message>
        <source>All agree on {count} places. Enter accepts them all; Esc leaves.</source>
        <translation>有 {count} 处所有人一致。按 Enter 全部接受，按 Esc 离开。</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文档</translation>
    </message>
    <message>
        <source>An attribute is wrong or missing</source>
        <translation>属性有误或缺失</translation>
    </message>
    <message>
        <source>Another reason: see the comment</source>
        <translation>其他理由：见评论</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>任何原因</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>任何类型</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Asked about by {name}</source>
        <translation>{name} 已询问</translation>
    </message>
    <message>
        <source>Assignments that are not done yet: {n}. Work is compared once people are done with it.</source>
        <translation>尚未完成的分配：{n} 项。完成后才会比较。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
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
        <translation>标注者</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>待裁定之处</translation>
    </message>
    <message>
        <source>Changed since the verdict</source>
        <translation>裁定后有改动</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
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
        <translation>标注者有异议</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Guideline, paragraph {number}</source>
        <translation>标注指南第 {number} 段</translation>
    </message>
    <message>
        <source>Guideline: {paragraph}</source>
        <translation>标注指南：{paragraph}</translation>
    </message>
    <message>
        <source>Imported for {name}</source>
        <translation>为 {name} 导入</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>It is of another type</source>
        <translation>类型不对</translation>
    </message>
    <message>
        <source>Its edges are wrong</source>
        <translation>边界不对</translation>
    </message>
    <message>
        <source>Left: {left} of {all}</source>
        <translation>待裁定：{left} / {all}</translation>
    </message>
    <message>
        <source>Longer than {percent} % of its type.</source>
        <translation>比同类型中 {percent}% 的标注都长。</translation>
    </message>
    <message>
        <source>No such link</source>
        <translation>无此关联</translation>
    </message>
    <message>
        <source>Not linked by all</source>
        <translation>并非所有人都关联</translation>
    </message>
    <message>
        <source>Not tagged by all</source>
        <translation>并非所有人都标</translation>
    </message>
    <message>
        <source>Nothing here is to be tagged so</source>
        <translation>此处不应标注</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>此处已全部裁定。</translation>
    </message>
    <message>
        <source>Nothing is left to decide here. Esc goes back to the text, Backspace to the case before.</source>
        <translation>此处已全部裁定。按 Esc 返回正文，按 Backspace 回到上一处。</translation>
    </message>
    <message>
        <source>Open this document here</source>
        <translation>在此打开该文档</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>属性不同</translation>
    </message>
    <message>
        <source>Other edges</source>
        <translation>边界不同</translation>
    </message>
    <message>
        <source>Other types</source>
        <translation>类型不同</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>随机抽样</translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation>{name} 已退回</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>规则：{rule}</translation>
    </message>
    <message>
        <source>Set in review by {name}</source>
        <translation>{name} 在审核中所标</translation>
    </message>
    <message>
        <source>Set very quickly</source>
        <translation>标得过快</translation>
    </message>
    <message>
        <source>Set {ms} milliseconds after the step before.</source>
        <translation>距上一步仅 {ms} 毫秒。</translation>
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
        <translation>目前情况</translation>
    </message>
    <message>
        <source>Suggested by {suggester}, confirmed by {name}</source>
        <translation>由 {suggester} 建议，{name} 确认</translation>
    </message>
    <message>
        <source>Suggested by {suggester}: “{surface}” as {type}. S takes that.</source>
        <translation>{suggester}建议：“{surface}”为{type}。按 S 采用。</translation>
    </message>
    <message>
        <source>Suggested otherwise</source>
        <translation>与建议不符</translation>
    </message>
    <message>
        <source>Tagged by {name}</source>
        <translation>{name} 标注</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The majority decides {count} places; ties left: {left}. Enter does it; Esc leaves.</source>
        <translation>按多数可裁定 {count} 处；票数相同的余下 {left} 处。按 Enter 执行，按 Esc 离开。</translation>
    </message>
    <message>
        <source>The same is tagged twice</source>
        <translation>重复标注</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>此文档</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unusually long</source>
        <translation>异常地长</translation>
    </message>
    <message>
        <source>Usually another type</source>
        <translation>通常是其他类型</translation>
    </message>
    <message>
        <source>What do you want to know? Enter asks the author, Esc leaves.</source>
        <translation>想问什么？按 Enter 询问标注者，按 Esc 离开。</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查看范围</translation>
    </message>
    <message>
        <source>Which type is it? Press its key, or Space to choose; Esc leaves.</source>
        <translation>是什么类型？按类型的键，或按空格选择；按 Esc 离开。</translation>
    </message>
    <message>
        <source>Whom Do You Trust?</source>
        <translation>以谁为准？</translation>
    </message>
    <message>
        <source>Whose tags hold where people differ?</source>
        <translation>有分歧时以谁的标注为准？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>为什么退回？</translation>
    </message>
    <message>
        <source>Why it is a case</source>
        <translation>待裁定的原因</translation>
    </message>
    <message>
        <source>With its author</source>
        <translation>在标注者处</translation>
    </message>
    <message>
        <source>With their authors</source>
        <translation>在标注者处</translation>
    </message>
    <message>
        <source>Without it: {names}</source>
        <translation>未标者：{names}</translation>
    </message>
    <message>
        <source>Your comment. Enter keeps it, Esc leaves.</source>
        <translation>评论内容。按 Enter 保存，按 Esc 离开。</translation>
    </message>
    <message>
        <source>changed since its verdict</source>
        <translation>裁定后有改动</translation>
    </message>
    <message>
        <source>expected error {percent} %</source>
        <translation>预计误差 {percent}%</translation>
    </message>
    <message>
        <source>it was changed since</source>
        <translation>其后有改动</translation>
    </message>
    <message>
        <source>with other edges</source>
        <translation>边界已移动</translation>
    </message>
    <message>
        <source>{name} agreed</source>
        <translation>{name} 已同意</translation>
    </message>
    <message>
        <source>{name} decides {count} places; left: {left}. Enter does it; Esc leaves.</source>
        <translation>以 {name} 为准可裁定 {count} 处；余下 {left} 处。按 Enter 执行，按 Esc 离开。</translation>
    </message>
    <message>
        <source>{name} disputes it</source>
        <translation>{name} 有异议</translation>
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
        <translation>“{surface}”在 {of} 处中有 {n} 处是{usual}。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Blank that does not break</source>
        <translation>不间断空格</translation>
    </message>
    <message>
        <source>Blank where none belongs</source>
        <translation>多余空格</translation>
    </message>
    <message>
        <source>Bytes read one off</source>
        <translation>字节错位</translation>
    </message>
    <message>
        <source>Bytes read one off, two of them lost</source>
        <translation>字节错位并丢失两个</translation>
    </message>
    <message>
        <source>Character of the other script</source>
        <translation>夹杂的简体或繁体字</translation>
    </message>
    <message>
        <source>Closing mark lost with a tag</source>
        <translation>随标签丢失的后标点</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Debris of a comment</source>
        <translation>注释残留</translation>
    </message>
    <message>
        <source>Debris of a tag</source>
        <translation>标签残留</translation>
    </message>
    <message>
        <source>Entity of a web page</source>
        <translation>网页转义符</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translation>半角标点</translation>
    </message>
    <message>
        <source>Head of the newspaper</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>Line broken inside a sentence</source>
        <translation>句中断行</translation>
    </message>
    <message>
        <source>Line of the editor</source>
        <translation>责任编辑行</translation>
    </message>
    <message>
        <source>Links of the site</source>
        <translation>网站导航</translation>
    </message>
    <message>
        <source>Links to other pages</source>
        <translation>其他页面的链接</translation>
    </message>
    <message>
        <source>List of reactions</source>
        <translation>表态列表</translation>
    </message>
    <message>
        <source>Lost ©</source>
        <translation>丢失的 ©</translation>
    </message>
    <message>
        <source>Noise by hand</source>
        <translation>手动略过</translation>
    </message>
    <message>
        <source>Place of a picture</source>
        <translation>图片占位</translation>
    </message>
    <message>
        <source>Place of the page on its site</source>
        <translation>页面路径</translation>
    </message>
    <message>
        <source>Reading in brackets</source>
        <translation>括号注音</translation>
    </message>
    <message>
        <source>Reading inside a character</source>
        <translation>字内注音</translation>
    </message>
    <message>
        <source>Repaired by hand</source>
        <translation>手动修正</translation>
    </message>
    <message>
        <source>Rights and licences</source>
        <translation>版权与许可</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾信息</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make the Changes</source>
        <translation>应用更改(&amp;M)</translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>（保持不变）</translation>
    </message>
    <message>
        <source>(no value; on the list of conflicts)</source>
        <translation>（无取值；列入冲突清单）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>All annotations of “{type}” get the other type; “{type}” itself is retired.</source>
        <translation>“{type}”的全部标注改用另一类型；“{type}”本身停用。</translation>
    </message>
    <message>
        <source>Annotations that lack a value now asked for: {n}.</source>
        <translation>缺少新要求取值的标注：{n} 处。</translation>
    </message>
    <message>
        <source>Asked for of</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>At least, from one</source>
        <translation>每处至少引出</translation>
    </message>
    <message>
        <source>At most, from one</source>
        <translation>每处至多引出</translation>
    </message>
    <message>
        <source>At most, to one</source>
        <translation>每处至多指入</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>属性…</translation>
    </message>
    <message>
        <source>Becomes version {version}.</source>
        <translation>将成为版本 {version}。</translation>
    </message>
    <message>
        <source>Begins with the value given last</source>
        <translation>默认沿用上次的取值</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属类型</translation>
    </message>
    <message>
        <source>By the value of:</source>
        <translation>依据属性：</translation>
    </message>
    <message>
        <source>Changes that are not made yet</source>
        <translation>尚未应用的更改</translation>
    </message>
    <message>
        <source>Changes that are not made yet; Delete leaves one out</source>
        <translation>尚未应用的更改；按 Delete 去掉一项</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Code in exports</source>
        <translation>导出代码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Conflicts to be decided: {n}.</source>
        <translation>待处理的冲突：{n} 个。</translation>
    </message>
    <message>
        <source>Document labels</source>
        <translation>文档标签</translation>
    </message>
    <message>
        <source>Document label…</source>
        <translation>文档标签…</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>显示样式</translation>
    </message>
    <message>
        <source>Everything that has the one value of “{attribute}” gets the other.</source>
        <translation>“{attribute}”为原取值的，一律改为新取值。</translation>
    </message>
    <message>
        <source>Examples, one a line, tagged 【so】</source>
        <translation>示例，每行一例，标注处加【】</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Explanation in English</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>From now on:</source>
        <translation>新取值：</translation>
    </message>
    <message>
        <source>Guideline (Markdown)</source>
        <translation>标注指南（Markdown）</translation>
    </message>
    <message>
        <source>Holds both ways</source>
        <translation>双向成立</translation>
    </message>
    <message>
        <source>Instead of:</source>
        <translation>原取值：</translation>
    </message>
    <message>
        <source>Keep the value no longer beside the type</source>
        <translation>拆分后不再保留该取值</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key before the types&apos; keys</source>
        <translation>引导键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>取值方式</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer…</source>
        <translation>层…</translation>
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
        <translation>线型</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>Looking what this touches…</source>
        <translation>正在检查影响范围…</translation>
    </message>
    <message>
        <source>May be in several pieces</source>
        <translation>可由多个片段组成</translation>
    </message>
    <message>
        <source>Merge Into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Merge a Type</source>
        <translation>合并类型</translation>
    </message>
    <message>
        <source>Merge into:</source>
        <translation>合并到：</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Traditional Chinese</source>
        <translation>繁体名称</translation>
    </message>
    <message>
        <source>Name in exports:</source>
        <translation>导出名称：</translation>
    </message>
    <message>
        <source>Never in a circle</source>
        <translation>不得成环</translation>
    </message>
    <message>
        <source>No more for new work</source>
        <translation>停用，不再用于新标注</translation>
    </message>
    <message>
        <source>No tag is touched.</source>
        <translation>不影响任何标注。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Off by default</source>
        <translation>默认不启用</translation>
    </message>
    <message>
        <source>One a line; a line that begins with - is no more for new work</source>
        <translation>每行一个；以 - 开头的已停用</translation>
    </message>
    <message>
        <source>Only a group of types</source>
        <translation>仅作类型分组</translation>
    </message>
    <message>
        <source>Only within a layer</source>
        <translation>仅限同一层</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>格式（正则表达式）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replace a Value</source>
        <translation>替换取值</translation>
    </message>
    <message>
        <source>Replace a Value…</source>
        <translation>替换取值…</translation>
    </message>
    <message>
        <source>Schema: {title} {version}</source>
        <translation>标注方案：{title} {version}</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Split a Type</source>
        <translation>拆分类型</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>The schema is now version {version}.</source>
        <translation>标注方案现为版本 {version}。</translation>
    </message>
    <message>
        <source>The value of an attribute says which type each annotation of “{type}” becomes. One whose value is left as it is goes on the list of conflicts.</source>
        <translation>“{type}”的每处标注按某一属性的取值改为相应类型。取值选“保持不变”的列入冲突清单。</translation>
    </message>
    <message>
        <source>Touches {annotations} annotations and {links} links in {documents} documents.</source>
        <translation>影响 {documents} 篇文档中的 {annotations} 处标注和 {links} 个关联。</translation>
    </message>
    <message>
        <source>Turn Round</source>
        <translation>反转方向</translation>
    </message>
    <message>
        <source>Type in “{layer}”…</source>
        <translation>“{layer}”层的类型…</translation>
    </message>
    <message>
        <source>VALUE = name = name in English</source>
        <translation>取值 = 名称 = 英文名称</translation>
    </message>
    <message>
        <source>What the schema has</source>
        <translation>标注方案的内容</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>any of several choices</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>as in its layer</source>
        <translation>同所在层</translation>
    </message>
    <message>
        <source>bar in the margin</source>
        <translation>页边竖线</translation>
    </message>
    <message>
        <source>coloured ground</source>
        <translation>底色</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date or period</source>
        <translation>日期或时段</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>hatching</source>
        <translation>斜线底纹</translation>
    </message>
    <message>
        <source>known name</source>
        <translation>已知名称</translation>
    </message>
    <message>
        <source>line below</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>one inside the other</source>
        <translation>可嵌套</translation>
    </message>
    <message>
        <source>one of several choices</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
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
        <translation>删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Rename the Search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save the Search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Tag All Results</source>
        <translation>标注全部搜索结果</translation>
    </message>
    <message>
        <source>Tag Results as {type}</source>
        <translation>将结果标为{type}</translation>
    </message>
    <message>
        <source>Tag all results ({count}) as…</source>
        <translation>将全部 {count} 处结果标为…</translation>
    </message>
    <message>
        <source>Tag {count}</source>
        <translation>标注 {count} 处</translation>
    </message>
    <message>
        <source>Tagging what was found</source>
        <translation>正在标注搜索结果</translation>
    </message>
    <message>
        <source>There are more; these are as many as can be tagged at once.</source>
        <translation>还有更多；一次最多标注这些。</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>To be tagged as {type}: {count} of {all}.</source>
        <translation>将标为{type}：{count} / {all}。</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>in a longer word</source>
        <translation>在更长的词中</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>已标注</translation>
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
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Allow other computers</source>
        <translation>允许其他电脑</translation>
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
        <source>Ask about each document that is opened</source>
        <translation>打开文档时自动询问</translation>
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
        <source>Documents with most to gain first</source>
        <translation>收获最多的文档在前</translation>
    </message>
    <message>
        <source>Doubtful suggestions first</source>
        <translation>先看存疑的建议</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>For the answer on one passage.</source>
        <translation>等待一个段落的回答的时间。</translation>
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
        <source>How the server of a model is spoken to that suggests, too.</source>
        <translation>怎样与同样给出建议的模型服务器通信。</translation>
    </message>
    <message>
        <source>Its name on the server; an ML backend needs none.</source>
        <translation>模型在服务器上的名称；ML 后端不需要。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Learn from tags in the background</source>
        <translation>在后台从标注中学习</translation>
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
        <source>Lists documents by how many right suggestions wait in them, worked out meanwhile.</source>
        <translation>按文档中待定的正确建议的多少排列，后台随时计算。</translation>
    </message>
    <message>
        <source>Lists the types, too, that the schema leaves off unless wanted.</source>
        <translation>一并列出标注方案中默认不启用的类型。</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>ML backend of Label Studio</source>
        <translation>Label Studio 的 ML 后端</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No remote model</source>
        <translation>不使用远程模型</translation>
    </message>
    <message>
        <source>Number the passages</source>
        <translation>显示段落编号</translation>
    </message>
    <message>
        <source>Of the server, like http://localhost:11434.</source>
        <translation>服务器的地址，如 http://localhost:11434。</translation>
    </message>
    <message>
        <source>Open the last project at start</source>
        <translation>启动时打开上次的项目</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>兼容 OpenAI 的服务器</translation>
    </message>
    <message>
        <source>Otherwise only by the command for it.</source>
        <translation>否则只在使用相应命令时询问。</translation>
    </message>
    <message>
        <source>Otherwise texts go only to servers on this computer.</source>
        <translation>否则文本只发给本机上的服务器。</translation>
    </message>
    <message>
        <source>Otherwise the welcome page is shown.</source>
        <translation>否则显示欢迎页。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Remote Model</source>
        <translation>远程模型</translation>
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
        <source>Tab goes from the most doubtful suggestion to the surest, rather than by place.</source>
        <translation>Tab 从最存疑的建议走到最有把握的，而不按位置。</translation>
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
        <source>What is tagged here is learned on this computer, and suggested in other documents.</source>
        <translation>在本机学习这里的标注，并在其他文档中给出建议。</translation>
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
    <name>Slots</name>
    <message>
        <source>Add {link}…</source>
        <translation>添加{link}…</translation>
    </message>
    <message>
        <source>Another {link}…</source>
        <translation>再添加{link}…</translation>
    </message>
    <message>
        <source>Go to it; Delete takes it out</source>
        <translation>转到该处；按 Delete 移除</translation>
    </message>
    <message>
        <source>Take “{reading}” out of {link}</source>
        <translation>从{link}中移除“{reading}”</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Accept “{surface}”</source>
        <translation>接受“{surface}”</translation>
    </message>
    <message>
        <source>Add known names</source>
        <translation>添加已知名称</translation>
    </message>
    <message>
        <source>Add {name} to the people</source>
        <translation>添加人员 {name}</translation>
    </message>
    <message>
        <source>Add “{name}” to the schema</source>
        <translation>在标注方案中添加“{name}”</translation>
    </message>
    <message>
        <source>Agree about {count} tags</source>
        <translation>同意 {count} 个标注的退回意见</translation>
    </message>
    <message>
        <source>Agree about “{surface}”</source>
        <translation>同意“{surface}”的退回意见</translation>
    </message>
    <message>
        <source>Allow rejected suggestions again: {count}</source>
        <translation>恢复已拒绝的建议：{count}</translation>
    </message>
    <message>
        <source>Ask about “{surface}”</source>
        <translation>询问“{surface}”</translation>
    </message>
    <message>
        <source>Assign documents</source>
        <translation>分配文档</translation>
    </message>
    <message>
        <source>Bring in exported work</source>
        <translation>导入标注成果</translation>
    </message>
    <message>
        <source>Change a label of {count} documents</source>
        <translation>修改 {count} 篇文档的标签</translation>
    </message>
    <message>
        <source>Change a label of “{title}”</source>
        <translation>修改“{title}”的标签</translation>
    </message>
    <message>
        <source>Change a setting of the project</source>
        <translation>更改项目设置</translation>
    </message>
    <message>
        <source>Change an attribute of “{surface}”</source>
        <translation>修改“{surface}”的属性</translation>
    </message>
    <message>
        <source>Change the known name “{name}”</source>
        <translation>修改已知名称“{name}”</translation>
    </message>
    <message>
        <source>Change the note on “{surface}”</source>
        <translation>修改“{surface}”的备注</translation>
    </message>
    <message>
        <source>Change the schema to version {version}</source>
        <translation>将标注方案更改为版本 {version}</translation>
    </message>
    <message>
        <source>Change the state of “{title}”</source>
        <translation>更改“{title}”的状态</translation>
    </message>
    <message>
        <source>Change values of “{name}”: {values}</source>
        <translation>替换“{name}”的取值：{values}</translation>
    </message>
    <message>
        <source>Change what is said of {name}</source>
        <translation>修改人员 {name}</translation>
    </message>
    <message>
        <source>Change what “{source}” is linked to</source>
        <translation>修改“{source}”的关联</translation>
    </message>
    <message>
        <source>Change “{name}” in the schema: {keys}</source>
        <translation>修改标注方案中的“{name}”：{keys}</translation>
    </message>
    <message>
        <source>Comment on “{surface}”</source>
        <translation>评论“{surface}”</translation>
    </message>
    <message>
        <source>Decide conflicts: {count}</source>
        <translation>处理 {count} 个冲突</translation>
    </message>
    <message>
        <source>Decide that “{surface}” is {type}</source>
        <translation>裁定“{surface}”为{type}</translation>
    </message>
    <message>
        <source>Decide that “{surface}” is {type} in {count} places</source>
        <translation>裁定 {count} 处“{surface}”为{type}</translation>
    </message>
    <message>
        <source>Delete the export profile “{name}”</source>
        <translation>删除导出方案“{name}”</translation>
    </message>
    <message>
        <source>Delete the search “{name}”</source>
        <translation>删除搜索“{name}”</translation>
    </message>
    <message>
        <source>Delete {count} annotations</source>
        <translation>删除 {count} 处标注</translation>
    </message>
    <message>
        <source>Delete {count} links</source>
        <translation>删除 {count} 个关联</translation>
    </message>
    <message>
        <source>Delete “{surface}”</source>
        <translation>删除“{surface}”</translation>
    </message>
    <message>
        <source>Dispute the return of “{surface}”</source>
        <translation>对“{surface}”的退回提出异议</translation>
    </message>
    <message>
        <source>Give documents to somebody else: {count}</source>
        <translation>转交文档：{count}</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>Leave {count} places in “{title}” as they came</source>
        <translation>将“{title}”中的 {count} 处保持原样</translation>
    </message>
    <message>
        <source>Leave “{surface}” as it came</source>
        <translation>将“{surface}”保持原样</translation>
    </message>
    <message>
        <source>Link “{source}” to “{target}”</source>
        <translation>将“{source}”关联到“{target}”</translation>
    </message>
    <message>
        <source>Link “{source}” to “{target}” instead</source>
        <translation>将“{source}”改为关联到“{target}”</translation>
    </message>
    <message>
        <source>Mend problems: {count}</source>
        <translation>改正 {count} 个问题</translation>
    </message>
    <message>
        <source>Merge bundles</source>
        <translation>合并任务包</translation>
    </message>
    <message>
        <source>Merge “{sources}” into “{name}”</source>
        <translation>将“{sources}”合并到“{name}”</translation>
    </message>
    <message>
        <source>Move the edges of “{surface}”</source>
        <translation>移动“{surface}”的边界</translation>
    </message>
    <message>
        <source>Move “{name}” within the schema</source>
        <translation>调整“{name}”在标注方案中的次序</translation>
    </message>
    <message>
        <source>Pass over {count} passages in “{title}”</source>
        <translation>略过“{title}”中的 {count} 段</translation>
    </message>
    <message>
        <source>Pass over “{surface}”</source>
        <translation>略过“{surface}”</translation>
    </message>
    <message>
        <source>Reject {count} × “{surface}” as {type}</source>
        <translation>拒绝将 {count} 处“{surface}”标为{type}</translation>
    </message>
    <message>
        <source>Reject “{surface}” as {type}</source>
        <translation>拒绝将“{surface}”标为{type}</translation>
    </message>
    <message>
        <source>Reject “{surface}” as {type} in all documents</source>
        <translation>在所有文档中拒绝将“{surface}”标为{type}</translation>
    </message>
    <message>
        <source>Relabel “{surface}” as {type}</source>
        <translation>将“{surface}”改标为{type}</translation>
    </message>
    <message>
        <source>Relabel “{surface}” as {type}, without {links} links that do not fit</source>
        <translation>将“{surface}”改标为{type}，移除不适用的 {links} 个关联</translation>
    </message>
    <message>
        <source>Remove documents: {documents}</source>
        <translation>移除 {documents} 篇文档</translation>
    </message>
    <message>
        <source>Remove known names: {count}</source>
        <translation>移除 {count} 个已知名称</translation>
    </message>
    <message>
        <source>Remove “{name}” from the schema</source>
        <translation>从标注方案中移除“{name}”</translation>
    </message>
    <message>
        <source>Rename the export profile “{name}”</source>
        <translation>重命名导出方案“{name}”</translation>
    </message>
    <message>
        <source>Rename the search “{name}”</source>
        <translation>重命名搜索“{name}”</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>重命名“{title}”</translation>
    </message>
    <message>
        <source>Repair {count} places in “{title}”</source>
        <translation>修正“{title}”中的 {count} 处</translation>
    </message>
    <message>
        <source>Repair “{surface}”</source>
        <translation>修正“{surface}”</translation>
    </message>
    <message>
        <source>Restore “{title}” as of {moment}</source>
        <translation>将“{title}”恢复到 {moment}</translation>
    </message>
    <message>
        <source>Return documents: {count}</source>
        <translation>退回文档：{count}</translation>
    </message>
    <message>
        <source>Return {count} tags</source>
        <translation>退回 {count} 个标注</translation>
    </message>
    <message>
        <source>Return “{surface}”</source>
        <translation>退回“{surface}”</translation>
    </message>
    <message>
        <source>Save the export profile “{name}”</source>
        <translation>保存导出方案“{name}”</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>保存搜索“{name}”</translation>
    </message>
    <message>
        <source>Settle on “{surface}” as {type}</source>
        <translation>将“{surface}”裁定为{type}</translation>
    </message>
    <message>
        <source>Settle {count} places</source>
        <translation>裁定 {count} 处</translation>
    </message>
    <message>
        <source>Settle “{surface}”</source>
        <translation>裁定“{surface}”</translation>
    </message>
    <message>
        <source>Split “{name}” into “{parts}”</source>
        <translation>将“{name}”拆分为“{parts}”</translation>
    </message>
    <message>
        <source>Suggest the tags of “{title}” in its twins</source>
        <translation>将“{title}”的标注建议给近似文档</translation>
    </message>
    <message>
        <source>Switch off a rule: {rule}</source>
        <translation>停用规则：{rule}</translation>
    </message>
    <message>
        <source>Switch on a rule: {rule}</source>
        <translation>启用规则：{rule}</translation>
    </message>
    <message>
        <source>Tag {count} × “{surface}” as {type}</source>
        <translation>将 {count} 处“{surface}”标为{type}</translation>
    </message>
    <message>
        <source>Tag “{surface}” as {type}</source>
        <translation>将“{surface}”标为{type}</translation>
    </message>
    <message>
        <source>Tag “{surface}” as {type} wherever it was found</source>
        <translation>将找到的“{surface}”全部标为{type}</translation>
    </message>
    <message>
        <source>Take back what was said of {count} places in “{title}”</source>
        <translation>收回对“{title}”中 {count} 处的决定</translation>
    </message>
    <message>
        <source>Take back what was said of “{surface}”</source>
        <translation>收回对“{surface}”的决定</translation>
    </message>
    <message>
        <source>Take documents back: {count}</source>
        <translation>收回文档：{count}</translation>
    </message>
    <message>
        <source>Take in {count} passages in “{title}”</source>
        <translation>保留“{title}”中的 {count} 段</translation>
    </message>
    <message>
        <source>Take in “{surface}”</source>
        <translation>保留“{surface}”</translation>
    </message>
    <message>
        <source>Turn the link “{name}” round</source>
        <translation>反转关联“{name}”的方向</translation>
    </message>
    <message>
        <source>Unlink “{source}” from “{target}”</source>
        <translation>取消“{source}”与“{target}”的关联</translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Learned from your tags</source>
        <translation>从标注中学习</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remote model</source>
        <translation>远程模型</translation>
    </message>
    <message>
        <source>Tagged before</source>
        <translation>以往标注</translation>
    </message>
    <message>
        <source>Twins of the document</source>
        <translation>近似文档</translation>
    </message>
    <message>
        <source>Versions of the document</source>
        <translation>文档的其他版本</translation>
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
        <translation>始终显示</translation>
    </message>
    <message>
        <source>By Its Precision</source>
        <translation>按准确率</translation>
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
        <translation>或为{type}：“{surface}”（{share}，{suggester}）</translation>
    </message>
    <message>
        <source>Other edges</source>
        <translation>改边界</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>改类型</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Suggesters</source>
        <translation>建议来源</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>right so far: {right} of {all}, {share}</source>
        <translation>迄今 {all} 条中对了 {right} 条，{share}</translation>
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
        <translation>准确率是原样接受的比例；括号内是真实比例在 100 次中有 95 次所处的范围。某个来源对某一类型的建议有了 {fewest} 次答复，而且连上限都低于 {weak} 时，就不再显示：那时它多费的按键比省下的还多。</translation>
    </message>
    <message>
        <source>“{suggester}” is shown from this certainty on:</source>
        <translation>“{suggester}”的建议，把握达到此值才显示：</translation>
    </message>
    <message>
        <source>“{suggester}” was wrong too often with {type} and is quiet from now on.</source>
        <translation>“{suggester}”对{type}的建议错得太多，从现在起不再显示。</translation>
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
    <name>Team</name>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注员</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Decisions on repairs</source>
        <translation>修正决定</translation>
    </message>
    <message>
        <source>Document labels</source>
        <translation>文档标签</translation>
    </message>
    <message>
        <source>Documents, how far</source>
        <translation>文档进度</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Known names</source>
        <translation>已知名称</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Rejected suggestions</source>
        <translation>拒绝的建议</translation>
    </message>
    <message>
        <source>Replies to suggesters</source>
        <translation>对建议来源的答复</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核者</translation>
    </message>
    <message>
        <source>Surfaces rejected everywhere</source>
        <translation>处处拒绝的文字</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
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
        <translation>正在沿用标注</translation>
    </message>
    <message>
        <source>Not found there: {n}.</source>
        <translation>对方没有：{n} 处。</translation>
    </message>
    <message>
        <source>Nothing new to suggest in the twins.</source>
        <translation>没有新的标注可建议给近似文档。</translation>
    </message>
    <message>
        <source>Tags suggested: {n}, in twins: {documents}.</source>
        <translation>已在 {documents} 篇近似文档中建议 {n} 处标注。</translation>
    </message>
    <message>
        <source>Unsure: {n}.</source>
        <translation>把握不大：{n} 处。</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>Choose a Type</source>
        <translation>选择类型</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Which type?</source>
        <translation>哪个类型？</translation>
    </message>
    <message>
        <source>{layer}: press a type&apos;s key; Esc leaves.</source>
        <translation>{layer}：请按类型的快捷键；按 Esc 取消。</translation>
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
    <name>Who</name>
    <message>
        <source>Choose who you are in “{project}”. What you do there will stand under that name.</source>
        <translation>请选择你在“{project}”中的身份。你在其中所做的一切都会记在该姓名下。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Somebody new, as an annotator:</source>
        <translation>新人员（标注员）：</translation>
    </message>
    <message>
        <source>Who Works Here?</source>
        <translation>谁在这里工作？</translation>
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
