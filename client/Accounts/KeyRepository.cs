using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Network.Silo.Accounts;

namespace Network.Client.Accounts;

/// <summary>Keeps the keys that cookies are sealed with beside the accounts, so that neither a
/// restart nor a second process signs anybody out.</summary>
internal sealed class KeyRepository(IAccounts accounts) : IXmlRepository
{
    // The framework asks for keys without a task, once a day and at the start.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. accounts.ReadKeys().GetAwaiter().GetResult().Select(k => XElement.Parse(k.Xml))];

    public void StoreElement(XElement element, string friendlyName) =>
        accounts.AddKey(new ProtectionKey(
            friendlyName, element.ToString(SaveOptions.DisableFormatting)))
            .GetAwaiter().GetResult();
}
