namespace Network.Grains.Policies;

/// <summary>What the service desk is asked for.</summary>
public enum ServiceNature
{
    /// <summary>A service of the city's catalogue 服务清单.</summary>
    Service,

    /// <summary>A request or complaint of science workers 意见、建议和诉求.</summary>
    Request,
}
