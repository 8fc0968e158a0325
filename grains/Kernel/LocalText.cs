namespace Network.Grains.Kernel;

/// <summary>One text in the two languages of the product.</summary>
public sealed record LocalText(string Zh, string En)
{
    public string In(bool chinese) => chinese ? Zh : En;
}
