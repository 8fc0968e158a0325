using Network.Grains.Kernel;

namespace Network.Silo.Journal;

/// <summary>The database must not be opened as it is; the text says why and what to do.</summary>
public sealed class StoreRefusedException : Exception
{
    public StoreRefusedException()
        : this(new LocalText("数据库不能打开。", "The database cannot be opened."))
    {
    }

    public StoreRefusedException(string message) : this(new LocalText(message, message))
    {
    }

    public StoreRefusedException(string message, Exception cause) : base(message, cause)
    {
        Text = new LocalText(message, message);
    }

    public StoreRefusedException(LocalText text) : base(text?.En)
    {
        Text = text!;
    }

    public StoreRefusedException(LocalText text, Exception cause) : base(text?.En, cause)
    {
        Text = text!;
    }

    public LocalText Text { get; }
}
