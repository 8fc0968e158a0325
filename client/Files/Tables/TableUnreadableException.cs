using Network.Grains.Kernel;

namespace Network.Client.Files.Tables;

/// <summary>The file is no table that can be read; the text says why and what to do.</summary>
public sealed class TableUnreadableException : Exception
{
    public TableUnreadableException() : this(new LocalText(
        "文件不能作为表格读取。", "The file cannot be read as a table."))
    {
    }

    public TableUnreadableException(string message) : this(new LocalText(message, message))
    {
    }

    public TableUnreadableException(string message, Exception cause)
        : this(new LocalText(message, message), cause)
    {
    }

    public TableUnreadableException(LocalText text, Exception? cause = null)
        : base(text?.En, cause) => Text = text!;

    public LocalText Text { get; }
}
