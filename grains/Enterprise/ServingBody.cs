namespace Network.Grains.Enterprise;

/// <summary>Who serves a host that is not ready for an association: 工会, 共青团, 妇联, 其他.</summary>
public enum ServingBody
{
    Union,
    YouthLeague,
    WomensFederation,
    Other,
}
